/// Repairs text for storage without losing anything a reader sees.
///
/// Text is brought into NFC; control characters, stray bidi controls, zero-width spaces and byte order marks go (the
/// zero-width non-joiner and joiner between two letters stay: they shape words); no-break and other exotic spaces become
/// spaces; line ends become LF. Cleaning is idempotent.
public struct TextCleaner: Sendable {
  /// Creates a cleaner.
  public init() {}

  /// Returns `text` cleaned.
  public func clean(_ text: String) -> String {
    let (needsRepair, needsComposition) = needs(of: text.utf8.span)
    if !needsRepair {
      return needsComposition ? UnicodeForm.composed(text) : text
    }
    // What was removed may have kept marks apart that now meet.
    let repaired = repaired(text)
    return needs(of: repaired.utf8.span).composition
      ? UnicodeForm.composed(repaired) : repaired
  }

  /// Returns whether the text holds anything to remove or replace, and whether it may not be in NFC.
  private func needs(of utf8: borrowing Span<UInt8>) -> (repair: Bool, composition: Bool) {
    var repair = false
    var composition = false
    var offset = 0
    var marks = MarkOrder()
    while offset < utf8.count {
      let (value, length) = utf8.scalar(at: offset)
      if value < 0x80 {
        if (value < 0x20 && value != 0x0A && value != 0x09) || value == 0x7F { repair = true }
        marks.reset()
      } else if value >= 0x0600, value < 0x0700 {
        if !marks.take(value) { composition = true }
        if value == 0x061C { repair = true }
      } else {
        if value >= 0x0300 || value < 0xC0 { composition = composition || mayCompose(value) }
        if isReplaced(value) { repair = true }
        marks.reset()
      }
      offset += length
    }
    return (repair, composition)
  }

  /// Whether a scalar outside ASCII and the Arabic block may change under NFC.
  private func mayCompose(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2010...0x2027, 0x2030...0x205E, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xA0...0xBF, 0x20A0...0x20BF, 0xFEFF, 0x1F300...0x1FAFF, 0x2500...0x27BF:
      false
    default: true
    }
  }

  private func isReplaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000,
      0xFEFF,
      0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  private func repaired(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    let utf8 = text.utf8.span
    var last: Unicode.Scalar?
    var offset = 0
    while offset < utf8.count {
      let (value, length) = utf8.scalar(at: offset)
      let end = offset + length
      if let kept = kept(value, after: last, from: end, of: utf8) {
        if kept.value == value {
          for index in offset..<end { output.append(utf8[index]) }
        } else {
          output.append(contentsOf: UTF8.encode(kept).map(Array.init) ?? [])
        }
        last = kept
      }
      offset = end
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns what stands for a scalar, or nil if nothing does.
  private func kept(
    _ value: UInt32, after last: Unicode.Scalar?, from next: Int, of utf8: borrowing Span<UInt8>
  ) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    if value == 0x200C || value == 0x200D {
      return isShaped(last) && isShaped(firstKept(from: next, of: utf8)) ? scalar : nil
    }
    let isBeforeLineFeed = next < utf8.count && utf8[next] == 0x0A
    return replacement(of: scalar, before: isBeforeLineFeed ? "\n" : nil)
  }

  /// The first scalar that stays, joiners aside, at or shortly after `start`.
  private func firstKept(from start: Int, of utf8: borrowing Span<UInt8>) -> Unicode.Scalar? {
    var offset = start
    // A bound, so that a text of nothing but joiners costs no more than another.
    while offset < min(utf8.count, start + 48) {
      let (value, length) = utf8.scalar(at: offset)
      if let scalar = Unicode.Scalar(value), isKept(scalar) { return scalar }
      offset += length
    }
    return nil
  }

  private func replacement(
    of scalar: Unicode.Scalar, before next: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0D: return next == "\n" ? nil : "\n"
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return "\n"
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0x09, 0x0A: return scalar
    case 0x061C, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return nil
    case 0..<0x20, 0x7F..<0xA0: return nil
    default: return scalar
    }
  }

  /// Whether the scalar stays, joiners aside.
  private func isKept(_ scalar: Unicode.Scalar) -> Bool {
    replacement(of: scalar, before: nil) != nil
  }

  /// Whether a joiner beside the scalar shapes what is seen: a word's letters, or one emoji.
  private func isShaped(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.value != 0x200C, scalar.value != 0x200D else { return false }
    switch WordBreakProperty(scalar.value) {
    case .letter, .extend, .otherLetter, .pictograph, .pictographicLetter, .regionalIndicator:
      return true
    default: return false
    }
  }
}
