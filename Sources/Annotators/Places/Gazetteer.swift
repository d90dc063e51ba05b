/// Countries, capitals and cities with the forms they take in Arabic news, ready to be looked up.
///
/// Words are known by a hash of 64 bits alone: a chance equality of two of them is out of reach.
struct Gazetteer: Sendable {
  /// The gazetteer that comes with the archive, built when first asked for, in a few milliseconds.
  static let embedded = GazetteerBuilder.embedded()

  let countries: [Country]
  let places: [Place]
  /// All patterns, those with the same first word together, the longest first, among these those
  /// with marks.
  let patterns: [GazetteerPattern]
  /// The hashes of the words after the first of all patterns.
  let furtherWords: [UInt64]
  /// Sets of words, for conditions.
  let wordSets: [Set<UInt64>]
  let grammar: GazetteerGrammar
  /// Open addressing: the hash of a first word, and the index of its first pattern.
  private let slots: [Slot]
  /// A bit for each first word, by 16 bits of its hash: small enough to stay in the nearest cache,
  /// it spares most words the look into the slots.
  private let filter: [UInt64]
  private let mask: Int

  private struct Slot {
    var hash: UInt64 = 0
    var pattern: Int = -1
    /// The index of the first pattern of one word, or nil.
    var single: Int?
    /// A bit for the second word of each pattern: many names begin with the same word.
    var seconds: UInt64 = 0
  }

  /// Creates a gazetteer of `patterns`, in any order.
  init(
    countries: [Country], places: [Place], patterns: [GazetteerPattern], furtherWords: [UInt64],
    wordSets: [Set<UInt64>], grammar: GazetteerGrammar
  ) {
    self.countries = countries
    self.places = places
    self.furtherWords = furtherWords
    self.wordSets = wordSets
    self.grammar = grammar
    let sorted = patterns.sorted {
      ($0.hash, $1.wordCount, $1.marks.rawValue) < ($1.hash, $0.wordCount, $0.marks.rawValue)
    }
    self.patterns = sorted
    var capacity = 1024
    while capacity < sorted.count * 4 { capacity *= 2 }
    mask = capacity - 1
    var slots = [Slot](repeating: Slot(), count: capacity)
    var filter = [UInt64](repeating: 0, count: 1024)
    var slot = 0
    for (index, pattern) in sorted.enumerated() {
      if index == 0 || sorted[index - 1].hash != pattern.hash {
        slot = Int(truncatingIfNeeded: pattern.hash) & mask
        while slots[slot].pattern >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Slot(hash: pattern.hash, pattern: index)
        filter[Int(pattern.hash >> 54)] |= 1 << (pattern.hash >> 48 & 63)
      }
      if pattern.rest.isEmpty {
        slots[slot].single = slots[slot].single ?? index
      } else {
        slots[slot].seconds |= Self.bit(furtherWords[Int(pattern.rest.lowerBound)])
      }
    }
    self.slots = slots
    self.filter = filter
  }

  /// Returns the index of the first pattern that begins with the word `hash` and may go on with the
  /// word `next`, or nil; those behind it may, too.
  @inline(__always)
  func firstPattern(_ hash: UInt64, before next: UInt64) -> Int? {
    guard filter[Int(hash >> 54)] & (1 << (hash >> 48 & 63)) != 0 else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].pattern >= 0 {
      if slots[slot].hash == hash {
        return slots[slot].seconds & Self.bit(next) != 0 ? slots[slot].pattern : slots[slot].single
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }
}
