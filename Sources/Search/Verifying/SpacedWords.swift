import Glibc

/// Bytes that begin with a space, to be found in others at the beginning of a word.
struct SpacedWords {
  private let bytes: [UInt8]

  /// Creates words from bytes that begin with a space.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns whether `line` holds the words.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func areIn(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { line in
      guard let start = line.baseAddress else { return false }
      var place = 0
      while place + bytes.count <= line.count {
        if memcmp(start + place, bytes, bytes.count) == 0 { return true }
        guard let next = memchr(start + place + 1, 0x20, line.count - place - 1) else {
          return false
        }
        place = UnsafeRawPointer(next) - UnsafeRawPointer(start)
      }
      return false
    }
  }
}
