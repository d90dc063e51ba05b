/// What the rules of Unicode Standard Annex #29 must remember of a segment to tell whether it goes on.
struct SegmentState {
  /// What the segment holds so far.
  private(set) var content: WordSegmenter.Content = []
  /// The last scalar that is not ignored, and the one before it.
  private var left = WordBreakProperty.other
  private var beforeLeft = WordBreakProperty.other
  /// The last scalar, ignored or not.
  private var last = WordBreakProperty.other
  private var hasOddIndicators = false

  /// Takes the first scalar of a segment, at `offset`, and returns its length in bytes.
  @inline(__always)
  mutating func begin(_ utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
    let (value, length) = utf8.scalar(at: offset)
    let property = WordBreakProperty(value)
    last = property
    left = property.isIgnored ? .other : property
    hasOddIndicators = property == .regionalIndicator
    note(property, value)
    return length
  }

  /// Returns the length in bytes of the scalar at `offset` if it belongs to the segment, else 0.
  @inline(__always)
  mutating func length(ofContinuation utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
    let (value, length) = utf8.scalar(at: offset)
    let property = WordBreakProperty(value)
    if left == .letter, property == .letter {
      beforeLeft = .letter
      last = .letter
      note(property, value)
      return length
    }
    guard joins(property, utf8, after: offset + length) else { return 0 }
    last = property
    note(property, value)
    if property.isIgnored { return length }
    beforeLeft = left
    left = property
    hasOddIndicators = property == .regionalIndicator && !hasOddIndicators
    return length
  }

  @inline(__always)
  private mutating func note(_ property: WordBreakProperty, _ value: UInt32) {
    switch property {
    case .letter, .pictographicLetter, .hebrewLetter, .katakana, .otherLetter:
      content.insert(ArabicScript.contains(value) ? .arabicLetter : .otherLetter)
    case .numeric: content.insert(.digit)
    case .format, .zeroWidthJoiner: content.insert(.format)
    case .extend: break
    default: content.insert(.joiner)
    }
  }

  private func joins(
    _ right: WordBreakProperty, _ utf8: borrowing Span<UInt8>, after next: Int
  ) -> Bool {
    if last == .carriageReturn { return right == .lineFeed }
    if last.isLineBreak || right.isLineBreak { return false }
    if last == .zeroWidthJoiner, right.isPictograph { return true }
    if last == .wordSegmentSpace, right == .wordSegmentSpace { return true }
    if right.isIgnored { return true }
    return joinsLetters(right, utf8, next) || joinsNumbers(right, utf8, next)
      || joinsOthers(right)
  }

  /// `WB5` to `WB7c`.
  private func joinsLetters(
    _ right: WordBreakProperty, _ utf8: borrowing Span<UInt8>, _ next: Int
  ) -> Bool {
    if right.isLetter {
      if left.isLetter { return true }
      if left == .doubleQuote { return right == .hebrewLetter && beforeLeft == .hebrewLetter }
      return left.isMidLetter && beforeLeft.isLetter
    }
    guard left.isLetter else { return false }
    if left == .hebrewLetter, right == .singleQuote { return true }
    if left == .hebrewLetter, right == .doubleQuote {
      return following(utf8, next) == .hebrewLetter
    }
    return right.isMidLetter && following(utf8, next).isLetter
  }

  /// `WB8` to `WB12`.
  private func joinsNumbers(
    _ right: WordBreakProperty, _ utf8: borrowing Span<UInt8>, _ next: Int
  ) -> Bool {
    if right == .numeric {
      return left == .numeric || left.isLetter || (left.isMidNumber && beforeLeft == .numeric)
    }
    guard left == .numeric else { return false }
    return right.isLetter || (right.isMidNumber && following(utf8, next) == .numeric)
  }

  /// `WB13` to `WB16`.
  private func joinsOthers(_ right: WordBreakProperty) -> Bool {
    switch right {
    case .katakana: left == .katakana || left == .extendNumberLetter
    case .extendNumberLetter:
      left.isLetter || left == .numeric || left == .katakana || left == .extendNumberLetter
    case .numeric: left == .extendNumberLetter
    case .regionalIndicator: hasOddIndicators
    default: right.isLetter && left == .extendNumberLetter
    }
  }

  /// The property of the next scalar at or after `offset` that is not ignored.
  private func following(_ utf8: borrowing Span<UInt8>, _ offset: Int) -> WordBreakProperty {
    var position = offset
    while position < utf8.count {
      let (value, length) = utf8.scalar(at: position)
      let property = WordBreakProperty(value)
      if !property.isIgnored { return property }
      position += length
    }
    return .other
  }
}
