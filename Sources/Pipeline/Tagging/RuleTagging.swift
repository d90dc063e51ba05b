import ArchiveModel
import Search
public import Storage
public import TagRules

/// Tags the articles of an archive by rules.
///
/// Articles are judged in stretches, each in one transaction with the tags that it changes, so memory stays flat and work that
/// was stopped goes on where it was: what has its tags already is only looked at.
public struct RuleTagging: Sendable {
  private static let stretch = 8192
  private static let exampleLimit = 3

  private let archive: ArchiveDatabase
  private let rules: RuleSet
  private let annotator: String

  /// Creates the tagging of an archive.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - rules: The rules.
  ///   - annotator: The name under which their tags are stored.
  public init(_ archive: ArchiveDatabase, rules: RuleSet, annotator: String) {
    self.archive = archive
    self.rules = rules
    self.annotator = annotator
  }

  /// Tags the articles that the rules have not seen as they are now.
  ///
  /// - Throws: ``ArchiveError`` if the archive can't be written; what was tagged before stays.
  public func tagUntagged(isStopped: () -> Bool) throws {
    var search = RuleSearch(ArchiveSearcher(archive))
    for rows in RowStretches(try archive.untaggedRows(), limit: Self.stretch).all {
      if isStopped() { return }
      _ = try tag(rows, &search, isDryRun: false)
    }
  }

  /// Tags all articles.
  ///
  /// - Parameters:
  ///   - isDryRun: Whether nothing is changed.
  ///   - now: The time, ISO 8601 in UTC.
  ///   - isStopped: Whether to do no more; what was tagged stays.
  ///   - report: Is called with how many articles are done, of how many.
  /// - Returns: What changed.
  /// - Throws: ``ArchiveError`` if the archive can't be written; what was tagged before stays.
  public func tagAll(
    isDryRun: Bool, now: String, isStopped: () -> Bool, report: (Int, Int) -> Void
  ) throws -> RuleChanges {
    var search = RuleSearch(ArchiveSearcher(archive))
    var collected = CollectedChanges(exampleLimit: Self.exampleLimit)
    let total = try archive.articleCount()
    var last = Int64.min
    while !isStopped() {
      let rows = try archive.articleRows(after: last, limit: Self.stretch)
      guard let end = rows.last else {
        if !isDryRun { try archive.noteRulesApplied(now: now) }
        return try collected.changes(of: rules, in: archive, isComplete: true)
      }
      collected.add(try tag(rows, &search, isDryRun: isDryRun), of: rows.count)
      report(collected.articles, total)
      last = end
    }
    return try collected.changes(of: rules, in: archive, isComplete: false)
  }

  /// Returns how each rule sees an article; nil if there is none of this id.
  ///
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func accounts(ofArticle id: String) throws -> [RuleAccount]? {
    try archive.read { database in
      guard let row = try archive.row(ofArticle: id, database) else { return nil }
      var search = RuleSearch(ArchiveSearcher(archive))
      let store = RuleTagStore(database, annotator: annotator)
      var judge = try judge([row], store) { node in
        try search.isKnown(node, database)
      } find: { node in
        try DemandMatches(search.matches(of: node, in: row...row, database))
      }
      _ = try judge.judge()
      return judge.accounts(ofArticle: row)
    }
  }

  /// Tags articles, and returns what changed.
  private func tag(
    _ rows: [Int64], _ search: inout RuleSearch, isDryRun: Bool
  ) throws -> RuleTagDifference {
    guard let span = Self.span(of: rows) else { return RuleTagDifference() }
    // Closures that escape can't change what was handed in.
    var found = search
    defer { search = found }
    if isDryRun {
      return try archive.read { database in
        try difference(rows, RuleTagStore(database, annotator: annotator)) { node in
          try found.isKnown(node, database)
        } find: { node in
          try DemandMatches(found.matches(of: node, in: span, database))
        }.difference
      }
    }
    return try archive.writeTags { database in
      let store = RuleTagStore(database, annotator: annotator)
      let (difference, tags) = try difference(rows, store) { node in
        try found.isKnown(node, database)
      } find: { node in
        try DemandMatches(found.matches(of: node, in: span, database))
      }
      if !difference.isEmpty { try store.write(difference, of: tags) }
      try store.noteTagged(Set(rows))
      return difference
    }
  }

  private func difference(
    _ rows: [Int64], _ store: RuleTagStore,
    isKnown: @escaping (SearchQuery.Node) throws -> Bool, find: @escaping RuleJudge.Finder
  ) throws -> (difference: RuleTagDifference, tags: [RuleTag]) {
    guard let span = Self.span(of: rows) else { return (RuleTagDifference(), []) }
    var judge = try judge(rows, store, isKnown: isKnown, find: find)
    let tags = zip(rules.rules, try judge.judge()).map { rule, verdicts in
      RuleTag(
        slug: rule.slug, name: rule.name, englishName: rule.englishName,
        articles: verdicts.mapValues { .init(weight: $0.strength, because: $0.because) })
    }
    let standing = judge.standing
    let difference = try store.difference(tags, in: span, Set(rows)) { slug, row in
      standing.given[slug]?.contains(row) == true || standing.hidden[slug]?.contains(row) == true
    }
    return (difference, tags)
  }

  private func judge(
    _ rows: [Int64], _ store: RuleTagStore,
    isKnown: @escaping (SearchQuery.Node) throws -> Bool, find: @escaping RuleJudge.Finder
  ) throws -> RuleJudge {
    var standing = StandingTags()
    if let span = Self.span(of: rows) {
      let stored = try store.standing(rules.rules.map(\.slug), in: span)
      standing.given = stored.given
      standing.hidden = stored.hidden
    }
    return RuleJudge(
      rules, articles: Set(rows), standing: standing, isKnown: isKnown, find: find)
  }

  private static func span(of rows: [Int64]) -> ClosedRange<Int64>? {
    guard let first = rows.first, let last = rows.last else { return nil }
    return first...last
  }
}

extension DemandMatches {
  fileprivate init(_ matches: RuleSearch.Matches) {
    self.init(words: matches.words, articles: matches.articles)
  }
}
