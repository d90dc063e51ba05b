/// The words that can be part of a date, by their folded letters.
struct Vocabulary: Sendable {
  /// All words of the tables in this folder.
  static let standard = Vocabulary(
    entries: MonthNames.entries + DayNames.entries + UnitNames.entries + NumberNames.entries
      + CueWords.entries)

  private let keys: [UInt64]
  private let meanings: [Meaning]
  private let mask: Int

  /// Creates a vocabulary; of two entries with the same letters the first counts.
  init(entries: [(words: String, meaning: Meaning)]) {
    let pairs = entries.flatMap { entry in
      entry.words.split(separator: " ").map { (WordKey(String($0)).bits, entry.meaning) }
    }
    var capacity = 64
    while capacity < pairs.count * 4 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var meanings = [Meaning](repeating: .none, count: capacity)
    for (key, meaning) in pairs {
      var slot = Self.slot(of: key, capacity - 1)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
      guard keys[slot] == 0 else { continue }
      keys[slot] = key
      meanings[slot] = meaning
    }
    self.keys = keys
    self.meanings = meanings
    self.mask = capacity - 1
  }

  /// Returns the meaning of a word and the number of its letters that are proclitics.
  func meaning(of key: WordKey) -> (Meaning, Int) {
    if let meaning = self[key] { return (meaning, 0) }
    guard !key.isLatin, key != .tooLong else { return (.none, 0) }
    return meaningBehindProclitics(of: key)
  }

  private func meaningBehindProclitics(of key: WordKey) -> (Meaning, Int) {
    var rest = key
    var stripped = 0
    if rest.firstLetter == WordKey.waw || rest.firstLetter == WordKey.feh {
      rest = rest.withoutFirstLetter
      stripped += 1
      if rest.length > 1, let meaning = self[rest] { return (meaning, stripped) }
    }
    switch rest.firstLetter {
    case WordKey.lam where rest.secondLetter == WordKey.lam:
      return (self[rest.withoutFirstLetter.withAlefInFront] ?? .none, stripped + 1)
    case WordKey.beh, WordKey.lam, WordKey.kaf:
      rest = rest.withoutFirstLetter
      return rest.length > 1 ? (self[rest] ?? .none, stripped + 1) : (.none, 0)
    default: return (.none, 0)
    }
  }

  private subscript(key: WordKey) -> Meaning? {
    var slot = Self.slot(of: key.bits, mask)
    while keys[slot] != 0 {
      if keys[slot] == key.bits { return meanings[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func slot(of key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
