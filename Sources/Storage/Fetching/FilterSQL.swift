package import ArchiveModel
package import GRDB

/// The SQL condition that a filter puts on the rows of `article`.
package struct FilterSQL {
  /// Conditions on `article.id` and the other columns of `article`, joined by AND; empty for none.
  package let condition: String
  /// The values of the conditions' parameters.
  package let arguments: StatementArguments
  /// The rows of the days that the filter names; nil for no bound.
  package let rows: ClosedRange<Int64>?

  /// Compiles a filter.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if it names a tag, entity or source that the archive lacks.
  package init(_ filter: ArticleFilter, _ database: Database) throws {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    let names = NameLookup(database)
    for tag in filter.tags {
      let tags = try names.tags(called: tag)
      conditions.append("article.id IN (\(Self.tagged(anyOf: tags.count)))")
      arguments += StatementArguments(tags)
    }
    if !filter.anyTags.isEmpty {
      let tags = try names.tags(anyOf: filter.anyTags)
      conditions.append("article.id IN (\(Self.tagged(anyOf: tags.count)))")
      arguments += StatementArguments(tags)
    }
    for tag in filter.withoutTags {
      // No article has a tag that the archive lacks.
      let tags = try names.knownTags(tag)
      if tags.isEmpty { continue }
      conditions.append("article.id NOT IN (\(Self.tagged(anyOf: tags.count)))")
      arguments += StatementArguments(tags)
    }
    for entity in filter.entities {
      let entities = try names.entities(entity)
      conditions.append("article.id IN (\(Self.naming(anyOf: entities.count)))")
      arguments += StatementArguments(entities)
    }
    if !filter.sources.isEmpty {
      let sources = try filter.sources.map { try names.source($0) }
      conditions.append("article.source_id IN (\(Self.marks(sources.count)))")
      arguments += StatementArguments(sources)
    }
    if let language = filter.language {
      conditions.append("article.language = ?")
      arguments += [language]
    }
    self.condition = conditions.joined(separator: " AND ")
    self.arguments = arguments
    self.rows = Self.rows(since: filter.since, until: filter.until)
  }

  private static func tagged(anyOf count: Int) -> String {
    "SELECT article_id FROM article_tag WHERE tag_id IN (\(marks(count))) AND NOT is_hidden"
  }

  private static func naming(anyOf count: Int) -> String {
    "SELECT article_id FROM article_entity WHERE entity_id IN (\(marks(count))) AND NOT is_hidden"
  }

  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  private static let noRows: ClosedRange<Int64> = -1...(-1)

  static func rows(since: CalendarDate?, until: CalendarDate?) -> ClosedRange<Int64>? {
    if since == nil, until == nil { return nil }
    let first =
      since.map { ChronologicalID.rows(from: $0, through: $0).lowerBound } ?? ChronologicalID.dated
    let last = until.map { ChronologicalID.rows(from: $0, through: $0).upperBound } ?? .max
    return first <= last ? first...last : noRows
  }
}
