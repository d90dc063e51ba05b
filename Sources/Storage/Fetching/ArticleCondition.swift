package import ArchiveModel
package import GRDB

/// A condition on the rows of `article`, as SQL.
package struct ArticleCondition {
  /// The condition, which may stand beside others without parentheses of its own.
  package let sql: String
  /// The values of its parameters.
  package let arguments: StatementArguments

  private init(_ sql: String, _ arguments: StatementArguments = []) {
    self.sql = sql
    self.arguments = arguments
  }

  /// Articles that carry a tag, named by its slug or its Arabic or English name.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the tag.
  package static func tag(_ name: String, _ database: Database) throws -> Self {
    let tags = try NameLookup(database).tags(called: name)
    let marks = Array(repeating: "?", count: tags.count).joined(separator: ", ")
    return Self(
      """
      article.id IN (
        SELECT article_id FROM article_tag WHERE tag_id IN (\(marks)) AND NOT is_hidden)
      """, StatementArguments(tags))
  }

  /// Articles that name an entity, by any of its names.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive names no such entity.
  package static func entity(_ name: String, _ database: Database) throws -> Self {
    let entities = try NameLookup(database).entities(name)
    let marks = Array(repeating: "?", count: entities.count).joined(separator: ", ")
    return Self(
      """
      article.id IN (
        SELECT article_id FROM article_entity WHERE entity_id IN (\(marks)) AND NOT is_hidden)
      """, StatementArguments(entities))
  }

  /// Articles of a news source.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the source.
  package static func source(_ name: String, _ database: Database) throws -> Self {
    Self("article.source_id = ?", [try NameLookup(database).source(name)])
  }

  /// Articles of these days, both inclusive; nil for no bound.
  package static func days(from first: CalendarDate?, through last: CalendarDate?) -> Self {
    FilterSQL.rows(since: first, until: last).map(rows) ?? Self("TRUE")
  }

  /// Articles of these rows.
  package static func rows(_ rows: ClosedRange<Int64>) -> Self {
    Self("article.id BETWEEN ? AND ?", [rows.lowerBound, rows.upperBound])
  }

  /// Articles that a `MATCH` expression finds.
  package static func match(_ expression: String) -> Self {
    Self(
      "article.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)", [expression])
  }

  /// Articles that a filter passes, but for its days.
  package static func filter(_ filter: FilterSQL) -> Self {
    Self(filter.condition.isEmpty ? "TRUE" : filter.condition, filter.arguments)
  }

  /// Articles that meet all of the conditions.
  package static func all(_ conditions: [Self]) -> Self {
    joined(conditions, by: " AND ", none: "TRUE")
  }

  /// Articles that meet at least one of the conditions.
  package static func any(_ conditions: [Self]) -> Self {
    joined(conditions, by: " OR ", none: "FALSE")
  }

  /// Articles that don't meet a condition.
  package static func not(_ condition: Self) -> Self {
    Self("NOT (\(condition.sql))", condition.arguments)
  }

  private static func joined(
    _ conditions: [Self], by conjunction: String, none: String
  ) -> Self {
    if conditions.isEmpty { return Self(none) }
    if conditions.count == 1 { return conditions[0] }
    return Self(
      "(" + conditions.map(\.sql).joined(separator: conjunction) + ")",
      conditions.reduce(into: []) { $0 += $1.arguments })
  }
}
