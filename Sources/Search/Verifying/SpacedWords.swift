import Glibc

/// Bytes that begin with a space, to be found in others at the beginning of a word.
struct SpacedWords {
  private let bytes: [UInt8]

  /// Creates words from bytes that begin with a space.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns whether `line` holds the words.
  func areIn(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { areIn($0, followedBySpace: false) }
  }

  /// Returns whether `text` holds the words; if so asked, with a space behind them, or a full stop or comma and a space.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func areIn(_ text: UnsafeBufferPointer<UInt8>, followedBySpace: Bool) -> Bool {
    guard let start = text.baseAddress else { return false }
    var place = 0
    while place + bytes.count <= text.count {
      let isHere = memcmp(start + place, bytes, bytes.count) == 0
      if isHere, !followedBySpace || Self.isEnd(text, place + bytes.count) { return true }
      guard let next = memchr(start + place + 1, 0x20, text.count - place - 1) else { return false }
      place = UnsafeRawPointer(next) - UnsafeRawPointer(start)
    }
    return false
  }

  private static func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    func isSpace(_ place: Int) -> Bool {
      place >= text.count || text[place] == 0x20 || text[place] == 0x0A
    }
    if isSpace(place) { return true }
    switch text[place] {
    case 0x2E, 0x2C, 0x3A: return isSpace(place + 1)
    case 0xD8: return place + 1 < text.count && text[place + 1] == 0x8C && isSpace(place + 2)
    default: return false
    }
  }
}
