/// Tells in a few nanoseconds that a list does not hold a word: most words that stemming looks up, it looks up in vain.
///
/// A Bloom filter of two bits a word, made when a list is first used; it takes about ten nanoseconds a line.
struct WordFilter: Sendable {
  private static let bitsPerWord = 12

  private var bits: [UInt64]
  private let shift: UInt64

  /// Creates the filter of the first words of lines of letters, which are two bytes each.
  init(_ lines: UnsafeBufferPointer<UInt8>) {
    // A word and its line feed take some twelve bytes.
    let wanted = lines.count / 12 * Self.bitsPerWord
    let power = Int.bitWidth - max(wanted, 64).leadingZeroBitCount
    bits = Array(repeating: 0, count: 1 << (power - 6))
    shift = UInt64(64 - power)
    var offset = 0
    while offset < lines.count {
      var key = Key()
      while offset + 1 < lines.count, lines[offset] > 0x20 {
        key.add((lines[offset] & 0x03) << 6 | lines[offset + 1] & 0x3F)
        offset += 2
      }
      insert(key.hash)
      while offset < lines.count, lines[offset] != 0x0A { offset += 1 }
      offset += 1
    }
  }

  /// Returns false if the list does not hold the word; true if it may.
  @inline(__always)
  func mayContain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var key = Key()
    for letter in word { key.add(letter) }
    let hash = key.hash
    return isSet(hash >> shift) && isSet((hash << 20) >> shift)
  }

  private mutating func insert(_ hash: UInt64) {
    set(hash >> shift)
    set((hash << 20) >> shift)
  }

  @inline(__always)
  private mutating func set(_ bit: UInt64) {
    bits[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  @inline(__always)
  private func isSet(_ bit: UInt64) -> Bool {
    bits[Int(bit >> 6)] & 1 << (bit & 63) != 0
  }

  /// The letters of a word as one number, which words of up to eight letters share with no other.
  private struct Key {
    private var letters: UInt64 = 0

    @inline(__always)
    mutating func add(_ letter: UInt8) {
      letters = (letters << 8 | letters >> 56) ^ UInt64(letter)
    }

    @inline(__always)
    var hash: UInt64 {
      let mixed = letters &* 0x9E37_79B9_7F4A_7C15
      return (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    }
  }
}
