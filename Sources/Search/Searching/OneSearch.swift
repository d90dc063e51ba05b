import ArchiveModel
import GRDB
import Storage

/// One query on one connection.
///
/// The articles of a query with phrases are read to see whether they hold them as written; of more than 10,000 articles
/// that hold their stems, only the newest 10,000 are.
struct OneSearch {
  private static let mostArticlesRead = 10_000

  private let database: Database
  private let query: SearchQuery
  private let filter: FilterSQL
  private let order: ArticleOrder
  private let phrases: PhraseFilter

  init(
    _ database: Database, _ query: SearchQuery, _ filter: ArticleFilter, _ order: ArticleOrder
  ) throws {
    self.database = database
    self.query = query
    self.filter = try FilterSQL(filter, database)
    self.order = order
    phrases = PhraseFilter(query)
  }

  /// Returns the matches of a page, how many there are in all, and whether any of the words was enough.
  func matches(
    _ page: Page
  ) throws -> (matches: [ArchiveSearcher.Match], total: Int, isWidened: Bool) {
    let strict = MatchExpression(query)
    guard let expression = strict.text else { return ([], 0, false) }
    let (matches, total) = try found(expression, page)
    let wide = MatchExpression(query, isWidened: true)
    guard total < page.offset + page.limit, order == .relevance, let wider = wide.text,
      wide != strict
    else { return (matches, total, false) }
    return try widened(wider, beyond: matches, of: total, page)
  }

  /// Adds the articles that hold any of the words behind those that hold them all.
  private func widened(
    _ expression: String, beyond strict: [ArchiveSearcher.Match], of strictTotal: Int, _ page: Page
  ) throws -> (matches: [ArchiveSearcher.Match], total: Int, isWidened: Bool) {
    let (wide, total) = try found(
      expression, Page(limit: page.offset + page.limit + strictTotal))
    if total == strictTotal { return (strict, strictTotal, false) }
    let first = try found(MatchExpression(query).text ?? "", Page(limit: strictTotal)).matches
    let known = Set(first.map(\.row))
    let all = first + wide.filter { !known.contains($0.row) }
    return (Array(all.dropFirst(page.offset).prefix(page.limit)), total, true)
  }

  /// Returns the matches of a page, and how many there are in all.
  private func found(
    _ expression: String, _ page: Page
  ) throws -> (matches: [ArchiveSearcher.Match], total: Int) {
    if phrases.isEmpty { return (try select(expression, page), try count(expression)) }
    let all = try foundAsWritten(expression)
    return (Array(all.dropFirst(page.offset).prefix(page.limit)), all.count)
  }

  private func foundAsWritten(_ expression: String) throws -> [ArchiveSearcher.Match] {
    let newest = try fetch(expression, "rowid DESC", Page(limit: Self.mostArticlesRead))
    let texts = try database.cachedStatement(
      sql: "SELECT title, coalesce(summary, ''), body FROM article WHERE id = ?")
    let matches = try newest.filter { match in
      guard let row = try Row.fetchOne(texts, arguments: [match.row]) else { return false }
      return phrases.passes(try (0...2).map { try row.decode(atIndex: $0) })
    }
    switch order {
    case .relevance:
      return matches.sorted { ($0.score, $0.row) > ($1.score, $1.row) }
    case .newest: return matches
    case .oldest: return matches.reversed()
    }
  }

  private func count(_ expression: String) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM article_index WHERE \(condition)"),
      arguments: arguments(expression)) ?? 0
  }

  private func select(_ expression: String, _ page: Page) throws -> [ArchiveSearcher.Match] {
    try fetch(expression, orderSQL, page)
  }

  private func fetch(
    _ expression: String, _ orderSQL: String, _ page: Page
  ) throws -> [ArchiveSearcher.Match] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT rowid, \(order == .relevance ? "rank" : "0") FROM article_index WHERE \(condition)
        ORDER BY \(orderSQL) LIMIT ? OFFSET ?
        """)
    return try Row.fetchAll(
      statement, arguments: arguments(expression) + [page.limit, page.offset]
    ).map { row in
      try ArchiveSearcher.Match(
        row: row.decode(atIndex: 0), score: -row.decode(Double.self, atIndex: 1))
    }
  }

  private var orderSQL: String {
    switch order {
    case .relevance: "rank"
    case .newest: "rowid DESC"
    case .oldest: "rowid"
    }
  }

  private var condition: String {
    var condition = "article_index MATCH ?"
    if filter.rows != nil { condition += " AND rowid BETWEEN ? AND ?" }
    if !filter.condition.isEmpty {
      condition += " AND rowid IN (SELECT id FROM article WHERE \(filter.condition))"
    }
    return condition
  }

  private func arguments(_ expression: String) -> StatementArguments {
    var arguments: StatementArguments = [expression]
    if let rows = filter.rows { arguments += [rows.lowerBound, rows.upperBound] }
    return arguments + filter.arguments
  }
}

extension OneSearch {
  /// Returns the matches of a page by a demand of one's own.
  func matches(
    _ page: Page, demanding demand: WordDemand
  ) throws -> [ArchiveSearcher.Match] {
    if demand == .allThenAny { return try matches(page).matches }
    let expression = MatchExpression(query, isWidened: demand == .any).text
    return try expression.map { try found($0, page).matches } ?? []
  }

  /// Returns how many articles match.
  func count(demanding demand: WordDemand) throws -> Int {
    let expression = MatchExpression(query, isWidened: demand != .all).text
    return try expression.map { try found($0, Page(limit: 0)).total } ?? 0
  }
}
