package import ArchiveModel
package import GRDB

/// Counts articles by their tags, entities, sources and months.
package struct FacetCounter {
  private let database: Database
  private let rows: [Int64]
  private let counter: ValueCounter

  /// Creates a counter of the articles of `rows`, each of which is named once, in the order of rows.
  package init(_ rows: [Int64], _ database: Database) throws {
    self.database = database
    self.rows = rows
    counter = try ValueCounter(rows, database)
  }

  /// Returns the `limit` most frequent values of each field.
  ///
  /// - Complexity: O(*n*) in the number of articles: a microsecond each where they stand close together, else some three.
  package func facets(limit: Int) throws -> [Facet] {
    try Facet.Field.allCases.map { field in
      switch field {
      case .tag: try facet(field, Self.tags, Self.selectTags, limit)
      case .entity: try entityFacet(limit)
      case .source: try facet(field, Self.sources, Self.selectSources, limit)
      case .month: Facet(field, months, limit: limit)
      }
    }
  }

  private func facet(
    _ field: Facet.Field, _ table: ValueCounter.Table, _ selectNames: String, _ limit: Int
  ) throws -> Facet {
    try facet(field, try counter.counts(table), selectNames, limit)
  }

  private func entityFacet(_ limit: Int) throws -> Facet {
    let corrections = try CorrectedEntities(database)
    let counts =
      corrections.isEmpty
      ? try counter.counts(Self.entities)
      : try counter.counts(Self.entities) { corrections.canonical($0) }
    return try facet(.entity, counts, Self.selectEntities, limit)
  }

  private func facet(
    _ field: Facet.Field, _ all: [Int64: Int], _ selectNames: String, _ limit: Int
  ) throws -> Facet {
    let counts = Self.leading(all, limit)
    let names = try Row.fetchAll(
      database.cachedStatement(sql: selectNames), arguments: [counts.keys.jsonText])
    let values = try names.map { row in
      try Facet.Value(
        value: row.decode(atIndex: 1), name: row.decode(atIndex: 2),
        kind: row.decode(String?.self, atIndex: 3).flatMap(Mention.Kind.init(rawValue:)),
        count: counts[row.decode(atIndex: 0)] ?? 0)
    }
    return Facet(field, values, limit: limit)
  }

  /// Returns the `limit` greatest counts, and all that are equal to the least of them.
  private static func leading(_ counts: [Int64: Int], _ limit: Int) -> [Int64: Int] {
    if limit <= 0 { return [:] }
    if counts.count <= limit { return counts }
    let least = counts.values.sorted(by: >)[limit - 1]
    return counts.filter { $0.value >= least }
  }

  private var months: [Facet.Value] {
    var days: [Int64: Int] = [:]
    for row in rows { days[ChronologicalID.dayOrdinal(ofRow: row), default: 0] += 1 }
    var months: [String: Int] = [:]
    for (ordinal, count) in days {
      let day = ChronologicalID.day(ordinal: ordinal)
      let month = day.map { DateValue($0, precision: .month).description } ?? Facet.Value.undated
      months[month, default: 0] += count
    }
    return months.map { Facet.Value(value: $0.key, name: $0.key, count: $0.value) }
  }
}

extension FacetCounter {
  // CROSS JOIN keeps SQLite from reading the other table whole.
  static let tags = ValueCounter.Table(
    selectListed: """
      SELECT article_id, tag_id FROM json_each(?) AS listed
      CROSS JOIN article_tag ON article_id = listed.value
      WHERE NOT is_hidden
      """,
    selectSpan: """
      SELECT article_id, tag_id FROM article_tag
      WHERE article_id BETWEEN ? AND ? AND NOT is_hidden
      """)

  private static let entities = ValueCounter.Table(
    selectListed: """
      SELECT article_id, entity_id FROM json_each(?) AS listed
      CROSS JOIN article_entity ON article_id = listed.value
      WHERE NOT is_hidden
      """,
    selectSpan: """
      SELECT article_id, entity_id FROM article_entity
      WHERE article_id BETWEEN ? AND ? AND NOT is_hidden
      """)

  private static let sources = ValueCounter.Table(
    selectListed: """
      SELECT article.id, source_id FROM json_each(?) AS listed
      CROSS JOIN article ON article.id = listed.value
      WHERE source_id IS NOT NULL
      """,
    selectSpan: """
      SELECT article.id, source_id FROM source
      CROSS JOIN article ON source_id = source.id AND article.id BETWEEN ? AND ?
      """)

  private static let selectTags = """
    SELECT id, slug, name, NULL FROM tag WHERE id IN (SELECT value FROM json_each(?))
    """

  private static let selectEntities = """
    SELECT id, name, name, kind FROM corrected_entity WHERE id IN (SELECT value FROM json_each(?))
    """

  private static let selectSources = """
    SELECT id, name, name, NULL FROM source WHERE id IN (SELECT value FROM json_each(?))
    """
}
