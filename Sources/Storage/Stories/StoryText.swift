/// All passages and numbers of a text, to tell whether another is a copy of it.
struct StoryText: Sendable {
  /// The share of all passages of two texts that copies have in common.
  private static let leastShare = 0.6
  /// The same for short texts, of which one other sentence makes another story.
  private static let leastShareOfShort = 0.8
  private static let shortPassages = 40
  /// The share of the shorter text's passages that a cut or a longer copy has, and of all passages then.
  private static let leastContainment = 0.9
  private static let leastShareOfContained = 0.4
  private static let containedPassages = 40

  /// The hashes of the passages, in order, each once.
  let passages: [UInt32]
  /// The hashes of the numbers, in order, each once.
  let numbers: [UInt32]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var passages: [UInt32] = []
    var numbers: [UInt32] = []
    passages.reserveCapacity(text.count / 8)
    PassageReader.read(text) {
      passages.append(UInt32(truncatingIfNeeded: $0 >> 32))
    } number: {
      numbers.append(UInt32(truncatingIfNeeded: $0 >> 32))
    }
    self.passages = Self.distinct(passages)
    self.numbers = Self.distinct(numbers)
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { StoryText($0) }
  }

  /// Returns whether both texts tell one story in the same words.
  ///
  /// Texts of one frame and other numbers (weather, prices, results) are not copies: half of the fewer numbers are the same.
  func isCopy(of other: StoryText) -> Bool {
    let fewer = min(passages.count, other.passages.count)
    let more = max(passages.count, other.passages.count)
    if fewer < StorySignature.leastPassages { return false }
    if Double(fewer) < Self.leastShareOfContained * Double(more) { return false }
    let shared = Self.sharedCount(passages, other.passages)
    let share = Double(shared) / Double(fewer + more - shared)
    let isContained =
      fewer >= Self.containedPassages
      && Double(shared) >= Self.leastContainment * Double(fewer)
      && share >= Self.leastShareOfContained
    let least = fewer < Self.shortPassages ? Self.leastShareOfShort : Self.leastShare
    guard share >= least || isContained else { return false }
    let sharedNumbers = Self.sharedCount(numbers, other.numbers)
    return sharedNumbers * 2 >= min(numbers.count, other.numbers.count)
  }

  private static func distinct(_ hashes: [UInt32]) -> [UInt32] {
    var distinct: [UInt32] = []
    distinct.reserveCapacity(hashes.count)
    for hash in hashes.sorted() where hash != distinct.last { distinct.append(hash) }
    return distinct
  }

  private static func sharedCount(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var count = 0
    var index = 0
    for hash in one {
      while index < other.count, other[index] < hash { index += 1 }
      if index == other.count { break }
      if other[index] == hash { count += 1 }
    }
    return count
  }
}
