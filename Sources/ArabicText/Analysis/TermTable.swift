/// Words with their terms, as many as fit.
struct TermTable {
  private struct Slot {
    var hash: UInt32 = 0
    var start: UInt32 = 0
    var wordLength: UInt8 = 0
    var termLength: UInt8 = 0
  }

  private static let firstSlotCount = 1 << 11
  private static let mostSlots = 1 << 18
  private static let byteLimit = 6 << 20
  private static let wordLimit = 255

  /// The words met, each followed by its term.
  private var bytes: [UInt8] = []
  /// Pairs of slots; a word lies in either slot of its pair, the one met later in the first.
  private var slots = [Slot](repeating: Slot(), count: firstSlotCount)
  private var insertions = 0
  private var term: [UInt8] = []

  /// Calls `body` with the term of `word`, after `analyze` has found it if it is new.
  @inline(__always)
  mutating func withTerm<Result>(
    of word: borrowing Span<UInt8>, _ analyze: (inout [UInt8]) -> Void,
    body: (borrowing Span<UInt8>) -> Result
  ) -> Result {
    let place = place(of: word, analyze)
    let terms = bytes
    return body(terms.span.extracting(place))
  }

  /// Returns where in ``bytes`` the term of `word` lies.
  @inline(__always)
  private mutating func place(of word: borrowing Span<UInt8>, _ analyze: (inout [UInt8]) -> Void)
    -> Range<
      Int
    >
  {
    let hash = word.withUnsafeBytes(Self.hash)
    let index = Int(hash) & (slots.count - 2)
    if let place = term(of: word, hash: hash, in: slots[index]) { return place }
    if let place = term(of: word, hash: hash, in: slots[index + 1]) {
      slots.swapAt(index, index + 1)
      return place
    }
    return insert(word, hash: hash, at: index, analyze)
  }

  /// Returns where the term of `word` lies, if `slot` is the word's.
  @inline(__always)
  private func term(of word: borrowing Span<UInt8>, hash: UInt32, in slot: Slot) -> Range<Int>? {
    guard slot.hash == hash, Int(slot.wordLength) == word.count, matches(word, at: Int(slot.start))
    else { return nil }
    let start = Int(slot.start) + Int(slot.wordLength)
    return start..<start + Int(slot.termLength)
  }

  @inline(never)
  private mutating func insert(
    _ word: borrowing Span<UInt8>, hash: UInt32, at index: Int, _ analyze: (inout [UInt8]) -> Void
  ) -> Range<Int> {
    if bytes.count > Self.byteLimit { removeAll() }
    insertions += 1
    let index = insertions > slots.count / 2 ? grown(at: hash) : index
    let start = bytes.count
    for offset in word.indices { bytes.append(word[offset]) }
    analyze(&term)
    let termStart = bytes.count
    bytes.append(contentsOf: term)
    if word.count <= Self.wordLimit, term.count <= Self.wordLimit {
      slots[index + 1] = slots[index]
      slots[index] = Slot(
        hash: hash, start: UInt32(start), wordLength: UInt8(word.count),
        termLength: UInt8(term.count))
    }
    return termStart..<bytes.count
  }

  /// Makes room for more words, and returns the pair of a hash.
  private mutating func grown(at hash: UInt32) -> Int {
    if slots.count < Self.mostSlots {
      let old = slots
      slots = Array(repeating: Slot(), count: min(old.count * 8, Self.mostSlots))
      for slot in old.reversed() where slot.hash != 0 {
        let index = Int(slot.hash) & (slots.count - 2)
        slots[index + 1] = slots[index]
        slots[index] = slot
      }
      insertions = 0
    }
    return Int(hash) & (slots.count - 2)
  }

  private mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = Slot() }
  }

  @inline(__always)
  private func matches(_ word: borrowing Span<UInt8>, at start: Int) -> Bool {
    word.withUnsafeBytes { word in
      bytes.withUnsafeBytes { bytes in
        var offset = 0
        while offset + 8 <= word.count {
          let known = bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
          if known != word.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
          offset += 8
        }
        while offset < word.count {
          if bytes[start + offset] != word[offset] { return false }
          offset += 1
        }
        return true
      }
    }
  }

  /// Mixes the bytes, eight at a time; never 0, which marks an empty slot.
  @inline(__always)
  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: word.count)
    var offset = 0
    while offset + 8 <= word.count {
      hash = mixed(hash ^ word.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < word.count {
      rest = rest << 8 | UInt64(word[offset])
      offset += 1
    }
    hash = mixed(hash ^ rest)
    return UInt32(truncatingIfNeeded: hash >> 32) | 1 << 31
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
