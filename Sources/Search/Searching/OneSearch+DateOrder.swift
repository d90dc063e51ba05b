import ArchiveModel
import GRDB
import Storage

extension OneSearch {
  /// The articles that are read at once to see whether they hold phrases as written.
  private static let chunkSize = 256

  func ordered(
    _ page: Page, _ order: ArticleOrder, _ demand: WordDemand, counts: Bool
  ) throws -> Found {
    let expression =
      demand == .any
      ? MatchExpression(
        anyOf: plan.wantedUnits, none: plan.exclusions, units: plan.query.units)
      : strictExpression
    guard let expression else { return Found() }
    guard let textDemand = self.demand else {
      let rows = try rows(of: expression, order, page)
      var found = Found(matches: rows.map { .init(row: $0, score: 0) })
      if counts {
        found.total = try database.matchCount(
          of: expression.text, where: condition, limit: Self.countLimit)
        found.isTotalExact = found.total < Self.countLimit
      }
      return found
    }
    return try ordered(page, order, expression, textDemand, counts: counts)
  }

  private func ordered(
    _ page: Page, _ order: ArticleOrder, _ expression: MatchExpression, _ demand: TextDemand,
    counts: Bool
  ) throws -> Found {
    let needed = page.offset + page.limit
    var found = Found()
    var passing: [Int64] = []
    var read = 0
    while true {
      let rows = try rows(
        of: expression, order, Page(limit: Self.chunkSize, offset: read))
      read += rows.count
      for row in rows {
        guard let fields = try ArticleTexts(database).fields(ofRow: row) else { continue }
        if demand.isMet(by: fields) { passing.append(row) }
      }
      let isEnough = passing.count >= needed && (!counts || read >= Self.verifiedCountLimit)
      if rows.count < Self.chunkSize || isEnough {
        found.isTotalExact = rows.count < Self.chunkSize
        break
      }
    }
    found.total =
      found.isTotalExact
      ? passing.count
      : try database.matchCount(of: expression.text, where: condition, limit: Self.countLimit)
    found.matches = passing.dropFirst(page.offset).prefix(page.limit).map {
      .init(row: $0, score: 0)
    }
    return found
  }

  private func rows(
    of expression: MatchExpression, _ order: ArticleOrder, _ page: Page
  ) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT rowid FROM article_index WHERE article_index MATCH ?\(condition.sql)
          ORDER BY rowid \(order == .oldest ? "ASC" : "DESC") LIMIT ? OFFSET ?
          """),
      arguments: [expression.text] + condition.arguments + [page.limit, page.offset])
  }

  /// Returns the articles of a query without words, newest first unless asked otherwise.
  func listed(_ page: Page, _ order: ArticleOrder) throws -> Found {
    if plan.condition == nil && plan.verified.isEmpty { return Found() }
    var conditions = [tableCondition]
    if let rows { conditions.append(.rows(rows)) }
    let condition = ArticleCondition.all(conditions)
    let rows = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM article WHERE \(condition.sql)
        ORDER BY id \(order == .oldest ? "ASC" : "DESC") LIMIT ? OFFSET ?
        """, arguments: condition.arguments + [page.limit, page.offset])
    let total = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM article WHERE \(condition.sql)",
      arguments: condition.arguments)
    return Found(matches: rows.map { .init(row: $0, score: 0) }, total: total ?? 0)
  }
}
