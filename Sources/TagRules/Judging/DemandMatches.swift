/// The articles that meet a demand, with the words of the demand that they hold.
public struct DemandMatches: Sendable {
  /// The most words that are told apart.
  public static let wordLimit = 64

  /// The words that the demand is made of, 64 at most.
  public private(set) var words: [String]
  /// For each article, by its row, a bit for each of the words that it holds.
  public private(set) var articles: [Int64: UInt64]

  /// Creates matches; words behind the 64th are left out.
  public init(words: [String] = [], articles: [Int64: UInt64] = [:]) {
    self.words = Array(words.prefix(Self.wordLimit))
    self.articles = articles
  }

  /// Returns the words that an article holds.
  func words(ofArticle row: Int64) -> [String] {
    guard let held = articles[row] else { return [] }
    return words.indices.filter { held >> UInt64($0) & 1 == 1 }.map { words[$0] }
  }

  /// Returns the matches that are among `rows`, or those that are not.
  func only(_ rows: Set<Int64>, isAmong: Bool) -> DemandMatches {
    DemandMatches(
      words: words, articles: articles.filter { rows.contains($0.key) == isAmong })
  }

  /// Adds the matches of another demand, none of which it has.
  mutating func add(_ other: DemandMatches) {
    let shift = UInt64(words.count)
    words = Array((words + other.words).prefix(Self.wordLimit))
    for (row, held) in other.articles {
      articles[row, default: 0] |= shift < 64 ? held << shift : 0
    }
  }

  /// Adds a word that all of the articles hold.
  mutating func add(word: String) {
    guard words.count < Self.wordLimit else { return }
    let bit: UInt64 = 1 << UInt64(words.count)
    words.append(word)
    for row in articles.keys { articles[row, default: 0] |= bit }
  }
}
