/// Counts of what is right and wrong in bytes that are not valid UTF-8.
struct UTF8Survey {
  private(set) var sequences = 0
  private(set) var flaws = 0

  /// Counts the characters of two and more bytes, and the bytes that belong to none.
  ///
  /// With `isBeginning` more bytes follow, so that a cut last character is not counted.
  init(_ bytes: ArraySlice<UInt8>, isBeginning: Bool) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = Self.sequenceLength(bytes[index])
      if length == 1 {
        index += 1
        continue
      }
      let present = Self.presentLength(bytes, from: index, length: length)
      if length > 1, present == length {
        sequences += 1
      } else if length > 1, index + present == bytes.endIndex {
        // A cut, as by `head -c`, speaks for UTF-8 and not against it.
        if !isBeginning { cuts += 1 }
      } else {
        flaws += 1
      }
      index += max(1, present)
    }
  }

  /// Whether the bytes are UTF-8 but for a few, which can be replaced.
  var isUTF8WithFlaws: Bool {
    flaws * 10 <= sequences
  }

  private(set) var cuts = 0

  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  private static func presentLength(
    _ bytes: ArraySlice<UInt8>, from start: Int, length: Int
  ) -> Int {
    var present = 1
    while present < length, start + present < bytes.endIndex,
      bytes[start + present] & 0xC0 == 0x80
    {
      present += 1
    }
    return present
  }
}
