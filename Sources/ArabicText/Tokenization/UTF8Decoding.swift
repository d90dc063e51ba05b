extension Span where Element == UInt8 {
  /// Decodes the scalar that begins at `offset` of UTF-8 bytes; a byte that begins none is U+FFFD of length 1.
  ///
  /// - Returns: The scalar's value and its length in bytes, 1 to 4.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    let left = count - offset
    if first & 0xE0 == 0xC0, left >= 2 {
      return ((first & 0x1F) << 6 | trail(offset + 1), 2)
    }
    if first & 0xF0 == 0xE0, left >= 3 {
      return ((first & 0x0F) << 12 | trail(offset + 1) << 6 | trail(offset + 2), 3)
    }
    if first & 0xF8 == 0xF0, left >= 4 {
      let high = (first & 0x07) << 18 | trail(offset + 1) << 12
      return (high | trail(offset + 2) << 6 | trail(offset + 3), 4)
    }
    return (0xFFFD, 1)
  }

  @inline(__always)
  private func trail(_ offset: Int) -> UInt32 {
    UInt32(self[offset] & 0x3F)
  }
}
