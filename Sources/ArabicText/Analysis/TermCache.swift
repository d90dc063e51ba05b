/// The terms of the words that an analyzer met last, so that a word that recurs is analyzed once.
///
/// One text is analyzed with one cache at a time: a cache belongs to one task or one database connection.
public final class TermCache {
  private struct Slot {
    var hash: UInt32 = 0
    var start: UInt32 = 0
    var wordLength: UInt8 = 0
    var termLength: UInt8 = 0
  }

  private static let firstSlotCount = 1 << 11
  private static let mostSlots = 1 << 17
  private static let byteLimit = 6 << 20
  private static let wordLimit = 255

  /// The words met, each followed by its term.
  private var bytes: [UInt8] = []
  private var slots = [Slot](repeating: Slot(), count: firstSlotCount)
  private var insertions = 0
  private var term: [UInt8] = []

  /// Creates an empty cache, which costs little and grows to some eight megabytes.
  public init() {}

  /// Calls `body` with the term of `word`, after `analyze` has found it if it is new.
  @inline(__always)
  func withTerm<Result>(
    of word: borrowing Span<UInt8>, _ analyze: (inout [UInt8]) -> Void,
    body: (borrowing Span<UInt8>) -> Result
  ) -> Result {
    let place = place(of: word, analyze)
    let terms = bytes
    return body(terms.span.extracting(place))
  }

  /// Returns where in ``bytes`` the term of `word` lies.
  private func place(of word: borrowing Span<UInt8>, _ analyze: (inout [UInt8]) -> Void) -> Range<
    Int
  > {
    let hash = Self.hash(word)
    let index = Int(hash) & (slots.count - 1)
    let slot = slots[index]
    if slot.hash == hash, Int(slot.wordLength) == word.count, matches(word, at: Int(slot.start)) {
      let start = Int(slot.start) + Int(slot.wordLength)
      return start..<start + Int(slot.termLength)
    }
    return insert(word, hash: hash, at: index, analyze)
  }

  private func insert(
    _ word: borrowing Span<UInt8>, hash: UInt32, at index: Int, _ analyze: (inout [UInt8]) -> Void
  ) -> Range<Int> {
    if bytes.count > Self.byteLimit { removeAll() }
    insertions += 1
    let index = insertions > slots.count ? grown(at: hash) : index
    let start = bytes.count
    for offset in word.indices { bytes.append(word[offset]) }
    analyze(&term)
    let termStart = bytes.count
    bytes.append(contentsOf: term)
    if word.count <= Self.wordLimit, term.count <= Self.wordLimit {
      slots[index] = Slot(
        hash: hash, start: UInt32(start), wordLength: UInt8(word.count),
        termLength: UInt8(term.count))
    }
    return termStart..<bytes.count
  }

  /// Makes room for more words, and returns the slot of a hash.
  private func grown(at hash: UInt32) -> Int {
    if slots.count < Self.mostSlots {
      let old = slots
      slots = Array(repeating: Slot(), count: old.count * 8)
      for slot in old where slot.hash != 0 {
        slots[Int(slot.hash) & (slots.count - 1)] = slot
      }
      insertions = 0
    }
    return Int(hash) & (slots.count - 1)
  }

  private func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = Slot() }
  }

  @inline(__always)
  private func matches(_ word: borrowing Span<UInt8>, at start: Int) -> Bool {
    for offset in word.indices where bytes[start + offset] != word[offset] { return false }
    return true
  }

  /// FNV-1a over the bytes, mixed at the end; never 0, which marks an empty slot.
  @inline(__always)
  private static func hash(_ word: borrowing Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in word.indices {
      hash = (hash ^ UInt64(word[offset])) &* 0x0000_0100_0000_01B3
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32) | 1 << 31
  }
}
