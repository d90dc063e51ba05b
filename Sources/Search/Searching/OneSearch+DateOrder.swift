import ArchiveModel
import GRDB
import Storage

extension OneSearch {
  /// The articles that are read at once to see whether they hold phrases as written.
  private static let chunkSize = 256

  /// Rows in the order of their dates, as far as the index and the tables decide.
  private struct DatedRows {
    /// Returns the rows of a page.
    let page: (Page) throws -> [Int64]
    /// Returns how many rows there are, and whether that was counted to the end.
    let total: () throws -> (Int, isExact: Bool)
  }

  /// Returns the articles of a page by their dates.
  func ordered(
    _ page: Page, _ order: ArticleOrder, _ demand: WordDemand, counts: Bool
  ) throws -> Found {
    let expression =
      demand == .any
      ? MatchExpression(
        anyOf: plan.demands.wantedUnits, none: plan.exclusions, units: plan.query.units)
      : strictExpression
    guard let expression else { return Found() }
    return try found(page, in: rows(of: expression, order), counts: counts)
  }

  /// Returns the articles of a query without words, newest first unless asked otherwise.
  func listed(_ page: Page, _ order: ArticleOrder, counts: Bool) throws -> Found {
    if plan.condition == nil && plan.verified.isEmpty { return Found() }
    return try found(page, in: listedRows(order), counts: counts)
  }

  private func found(_ page: Page, in rows: DatedRows, counts: Bool) throws -> Found {
    if demand != nil || foldsCopies { return try foundInChunks(page, in: rows, counts: counts) }
    var found = Found(matches: try rows.page(page).map { .init(row: $0, score: 0) })
    if counts { (found.total, found.isTotalExact) = try rows.total() }
    return found
  }

  /// Returns those whose texts meet the demand and whose stories are not shown yet, read in chunks until there are enough.
  private func foundInChunks(_ page: Page, in rows: DatedRows, counts: Bool) throws -> Found {
    let needed = page.offset + page.limit
    let size = demand == nil ? needed + needed / 2 + 4 : Self.chunkSize
    var shown = StoryFolder(database).shown
    var passing: [Int64] = []
    var passed = 0
    var read = 0
    var isComplete = false
    while !isComplete,
      passing.count < needed || demand != nil && counts && read < Self.verifiedCountLimit
    {
      let chunk = try rows.page(Page(limit: size, offset: read))
      read += chunk.count
      isComplete = chunk.count < size
      let met = try demand.map { demand in try chunk.filter { try isMet(demand, byRow: $0) } }
      passed += (met ?? chunk).count
      passing += foldsCopies ? try shown.firsts(of: met ?? chunk) : met ?? chunk
    }
    let matches = passing.dropFirst(page.offset).prefix(page.limit)
    var found = Found(matches: matches.map { .init(row: $0, score: 0) }, total: passed)
    found.isTotalExact = isComplete
    if counts, !isComplete {
      let (total, isExact) = try rows.total()
      found.total = total
      found.isTotalExact = isExact && demand == nil
    }
    return found
  }

  private func rows(of expression: MatchExpression, _ order: ArticleOrder) -> DatedRows {
    DatedRows { page in
      try Int64.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT rowid FROM article_index WHERE article_index MATCH ?\(condition.sql)
            ORDER BY rowid \(Self.direction(order)) LIMIT ? OFFSET ?
            """),
        arguments: [expression.text] + condition.arguments + [page.limit, page.offset])
    } total: {
      let total = try database.matchCount(
        of: expression.text, where: condition, limit: Self.countLimit)
      return (total, total < Self.countLimit)
    }
  }

  private func listedRows(_ order: ArticleOrder) -> DatedRows {
    let condition = ArticleCondition.all(
      [tableCondition] + (rows.map { [ArticleCondition.rows($0)] } ?? []))
    return DatedRows { page in
      try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM article WHERE \(condition.sql)
          ORDER BY id \(Self.direction(order)) LIMIT ? OFFSET ?
          """, arguments: condition.arguments + [page.limit, page.offset])
    } total: {
      let total = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM article WHERE \(condition.sql)",
        arguments: condition.arguments)
      return (total ?? 0, true)
    }
  }

  private static func direction(_ order: ArticleOrder) -> String {
    order == .oldest ? "ASC" : "DESC"
  }
}
