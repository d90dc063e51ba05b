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
  private let articleFilter: ArticleFilter
  /// The rows that hold all phrases as written, as a JSON array; nil for any row.
  private var onlyRows: String?
  /// The rows that hold an excluded phrase as written, as a JSON array; nil for none.
  private var withoutRows: String?

  init(
    _ database: Database, _ query: SearchQuery, _ filter: ArticleFilter, _ order: ArticleOrder
  ) throws {
    self.database = database
    self.query = query
    self.filter = try FilterSQL(filter, database)
    self.order = order
    articleFilter = filter
    if let expression = MatchExpression.phrases(of: query) {
      let phrases = WrittenPhrases(query.clauses.filter { !$0.isExcluded })
      onlyRows = try rows(of: expression, where: phrases.areAll)
    }
    if let expression = MatchExpression.excludedPhrases(of: query) {
      let phrases = WrittenPhrases(query.clauses.filter(\.isExcluded))
      withoutRows = try rows(of: expression, where: phrases.isAny)
    }
  }

  /// Returns the rows that match, newest first, whose articles' fields pass.
  private func rows(of expression: String, where passes: ([String]) -> Bool) throws -> String {
    let newest = try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT rowid FROM article_index WHERE \(condition) ORDER BY rowid DESC LIMIT ?
          """),
      arguments: arguments(expression) + [Self.mostArticlesRead])
    let fields = try database.cachedStatement(
      sql: "SELECT title, coalesce(summary, ''), body FROM article WHERE id = ?")
    let passing = try newest.filter { row in
      guard let texts = try Row.fetchOne(fields, arguments: [row]) else { return false }
      return try passes((0...2).map { try texts.decode(atIndex: $0) })
    }
    return "[" + passing.map(String.init).joined(separator: ",") + "]"
  }

  /// Returns the matches of a page, how many there are in all, and whether any of the words was enough.
  func matches(
    _ page: Page
  ) throws -> (matches: [ArchiveSearcher.Match], total: Int, isWidened: Bool) {
    let found = try matchesOfPhrases(page)
    guard found.total == 0, order == .relevance, let loose = query.withPhrasesAsWords else {
      return found
    }
    let (matches, total, _) = try OneSearch(database, loose, articleFilter, order).matches(page)
    return (matches, total, true)
  }

  private func matchesOfPhrases(
    _ page: Page
  ) throws -> (matches: [ArchiveSearcher.Match], total: Int, isWidened: Bool) {
    let strict = MatchExpression(query)
    guard let expression = strict.text else { return ([], 0, false) }
    let total = try count(expression)
    let matches = try select(expression, page)
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
    let total = try count(expression)
    if total == strictTotal { return (strict, strictTotal, false) }
    let wide = try select(expression, Page(limit: page.offset + page.limit + strictTotal))
    let first = try select(MatchExpression(query).text ?? "", Page(limit: strictTotal))
    let known = Set(first.map(\.row))
    let all = first + wide.filter { !known.contains($0.row) }
    return (Array(all.dropFirst(page.offset).prefix(page.limit)), total, true)
  }

  private func count(_ expression: String) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM article_index WHERE \(condition)"),
      arguments: arguments(expression)) ?? 0
  }

  private func select(_ expression: String, _ page: Page) throws -> [ArchiveSearcher.Match] {
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
    // The plus keeps SQLite from matching anew for each of the rows.
    if !filter.condition.isEmpty {
      condition += " AND +rowid IN (SELECT id FROM article WHERE \(filter.condition))"
    }
    if onlyRows != nil { condition += " AND +rowid IN (SELECT value FROM json_each(?))" }
    if withoutRows != nil { condition += " AND +rowid NOT IN (SELECT value FROM json_each(?))" }
    return condition
  }

  private func arguments(_ expression: String) -> StatementArguments {
    var arguments: StatementArguments = [expression]
    if let rows = filter.rows { arguments += [rows.lowerBound, rows.upperBound] }
    arguments += filter.arguments
    if let onlyRows { arguments += [onlyRows] }
    if let withoutRows { arguments += [withoutRows] }
    return arguments
  }
}

extension SearchQuery {
  /// The query with its phrases as words among others; nil if it has only phrases, or none.
  fileprivate var withPhrasesAsWords: SearchQuery? {
    let wanted = clauses.filter { !$0.isExcluded }
    let phrases = wanted.filter { $0.kind == .phrase }
    guard !phrases.isEmpty, phrases.count < wanted.count else { return nil }
    return SearchQuery(
      clauses: clauses.map { clause in
        clause.kind == .phrase && !clause.isExcluded ? Clause(.word, clause.text) : clause
      })
  }
}

extension OneSearch {
  /// Returns the matches of a page by a demand of one's own.
  func matches(
    _ page: Page, demanding demand: WordDemand
  ) throws -> [ArchiveSearcher.Match] {
    if demand == .allThenAny { return try matches(page).matches }
    let expression = MatchExpression(query, isWidened: demand == .any).text
    return try expression.map { try select($0, page) } ?? []
  }

  /// Returns how many articles match.
  func count(demanding demand: WordDemand) throws -> Int {
    let expression = MatchExpression(query, isWidened: demand != .all).text
    return try expression.map { try count($0) } ?? 0
  }
}
