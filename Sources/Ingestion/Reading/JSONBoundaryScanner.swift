/// Finds where a JSON value ends, by brackets and quotes alone, over any number of pieces.
struct JSONBoundaryScanner {
  /// Where a scan stopped.
  enum Stop: Hashable {
    /// The piece ended within the value.
    case pieceEnd
    /// The value ended before this index.
    case valueEnd(Int)
    /// An array opened as a field's value of the outermost object, at this index.
    case fieldArray(Int)
  }

  /// Whether a scan stops at arrays in the outermost object.
  var stopsAtFieldArrays = false

  private(set) var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var hasBegun = false

  /// Creates a scanner within so many open brackets.
  init(depth: Int = 0) {
    self.depth = depth
    hasBegun = depth > 0
  }

  /// Scans from `start`; a later scan goes on where this one stopped.
  mutating func scan(_ piece: [UInt8], from start: Int) -> Stop {
    piece.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        if isInString {
          index = skipString(bytes, from: index)
          if !isInString, depth == 0 { return .valueEnd(index) }
          continue
        }
        if let stop = take(bytes[index], at: index) { return stop }
        index += 1
      }
      return .pieceEnd
    }
  }

  /// Returns whether `bytes` end within a string or an open bracket.
  mutating func isCut(_ bytes: [UInt8]) -> Bool {
    guard scan(bytes, from: 0) == .pieceEnd else { return false }
    return isInString || depth > 0
  }

  /// Takes a byte outside of strings.
  private mutating func take(_ byte: UInt8, at index: Int) -> Stop? {
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      hasBegun = true
      if stopsAtFieldArrays, depth == 2, byte == UInt8(ascii: "[") { return .fieldArray(index) }
      return nil
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      guard depth > 0 else { return .valueEnd(hasBegun ? index : index + 1) }
      depth -= 1
      if depth == 0 { return .valueEnd(index + 1) }
    case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
      if depth == 0, hasBegun { return .valueEnd(index) }
      return nil
    default: break
    }
    hasBegun = true
    return nil
  }

  /// Returns the index after the string's end, or that of the piece's end.
  private mutating func skipString(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        return index
      }
    }
    return index
  }
}
