import ArchiveModel
import Storage
import TagRules

/// What rules changed, or would change, in an archive.
public struct RuleChanges: Sendable {
  /// An article that gets or loses a tag.
  public struct Example: Hashable, Sendable {
    /// The article's public identifier.
    public let id: String
    /// Its title.
    public let title: String
  }

  /// What becomes of one tag.
  public struct Change: Sendable {
    /// The tag's slug.
    public let slug: String
    /// The tag's Arabic name; nil if it is of no rule any longer.
    public let name: String?
    /// How many articles get it.
    public let gained: Int
    /// How many articles lose it.
    public let lost: Int
    /// A few of those that get it.
    public let gainedExamples: [Example]
    /// A few of those that lose it.
    public let lostExamples: [Example]
  }

  /// The tags of the rules in the order of the file, then those that are of no rule any longer.
  public let changes: [Change]
  /// How many articles were judged.
  public let articles: Int
  /// Whether all were.
  public let isComplete: Bool

  /// How many tags were given.
  public var gained: Int { changes.reduce(0) { $0 + $1.gained } }
  /// How many tags were taken.
  public var lost: Int { changes.reduce(0) { $0 + $1.lost } }
}

/// The changes of one stretch after the other.
struct CollectedChanges {
  private struct Side {
    var count = 0
    var examples: [Int64] = []

    mutating func add(_ rows: [Int64], limit: Int) {
      count += rows.count
      examples += rows.prefix(max(0, limit - examples.count))
    }
  }

  private let exampleLimit: Int
  private var gained: [String: Side] = [:]
  private var lost: [String: Side] = [:]
  private(set) var articles = 0

  init(exampleLimit: Int) {
    self.exampleLimit = exampleLimit
  }

  mutating func add(_ difference: RuleTagDifference, of count: Int) {
    articles += count
    for (slug, rows) in difference.gained {
      gained[slug, default: Side()].add(rows, limit: exampleLimit)
    }
    for (slug, rows) in difference.lost {
      lost[slug, default: Side()].add(rows, limit: exampleLimit)
    }
  }

  func changes(
    of rules: RuleSet, in archive: ArchiveDatabase, isComplete: Bool
  ) throws -> RuleChanges {
    let slugs = rules.rules.map(\.slug)
    let gone = lost.keys.filter { !slugs.contains($0) }.sorted()
    let changes = try (slugs + gone).map { slug in
      RuleChanges.Change(
        slug: slug, name: rules.rules.first { $0.slug == slug }?.name,
        gained: gained[slug]?.count ?? 0, lost: lost[slug]?.count ?? 0,
        gainedExamples: try examples(gained[slug], archive),
        lostExamples: try examples(lost[slug], archive))
    }
    return RuleChanges(changes: changes, articles: articles, isComplete: isComplete)
  }

  private func examples(
    _ side: Side?, _ archive: ArchiveDatabase
  ) throws -> [RuleChanges.Example] {
    guard let side else { return [] }
    return try archive.read { database in
      try archive.articles(side.examples, database, detail: .entry).map {
        RuleChanges.Example(id: $0.id, title: $0.article.title)
      }
    }
  }
}
