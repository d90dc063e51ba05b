/// What the words that a tagger met last say for each label, at each distance.
///
/// Half a hundred features speak of a word; nine of ten words were met before. One text is tagged with one memory at a
/// time.
package struct WordMemory: Sendable {
  /// What is kept of a word.
  struct Entry: Sendable {
    var scores = InlineArray<5, SIMD16<Int16>>(repeating: SIMD16<Int16>(repeating: 0))
    var readings = WordReadings()
    var classes = TransitionClasses()
    var word = ContextFeatures.Word(hash: 0, cluster: 0)
  }

  /// The most words that are kept; then all are forgotten.
  private static let capacity = 1 << 15

  private var hashes: [UInt64]
  private(set) var entries: [Entry]
  private var slots: [Int32]

  /// Creates an empty memory, which grows to six megabytes.
  package init() {
    hashes = []
    entries = []
    slots = [Int32](repeating: -1, count: Self.capacity * 2)
  }

  /// Whether a long text made it grow beyond what others need.
  var isOversized: Bool { slots.count > Self.capacity * 2 }

  /// Makes room for the words of a text, so that no entry is forgotten while it is tagged.
  mutating func prepare(forTokens count: Int) {
    guard entries.count + count > Self.capacity else { return }
    hashes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    let size = max(Self.capacity * 2, count.nextPowerOfTwo * 2)
    slots = [Int32](repeating: -1, count: size)
  }

  /// Returns the number of a token's entry, and makes the entry where there is none.
  @inline(__always)
  mutating func entry(of hash: UInt64, make: () -> Entry) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while true {
      let found = Int(slots[slot])
      if found < 0 { break }
      if hashes[found] == hash { return found }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    hashes.append(hash)
    entries.append(make())
    return entries.count - 1
  }
}

extension Int {
  /// The least power of two that is no less.
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
