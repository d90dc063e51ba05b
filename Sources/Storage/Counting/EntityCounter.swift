import ArchiveModel
import GRDB
import GRDBSQLite

/// Counts the entities of articles.
struct EntityCounter {
  /// How much articles speak of an entity.
  struct Tally {
    var articles = 0
    var mentions = 0
    /// The first and the last article, which are in the order of dates.
    var first: Int64 = 0
    var last: Int64 = -1
  }

  static let table = SelectedRows.Table(
    columns: "article_id, entity_id, mention_count", source: "article_entity",
    article: "article_id", condition: "NOT is_hidden")

  let database: Database
  private let corrections: CorrectedEntities

  init(_ database: Database) throws {
    self.database = database
    corrections = try CorrectedEntities(database)
  }

  /// Returns the tallies of all entities that articles name, by their rows after all corrections.
  ///
  /// - Complexity: O(*n*) in the number of mentions: some 0.2 µs each.
  func tallies(_ selection: ArticleSelection) throws -> [Int64: Tally] {
    let highest =
      try Int64.fetchOne(database.cachedStatement(sql: "SELECT max(id) FROM entity")) ?? 0
    // An array is several times quicker than a dictionary; rows of entities are numbered from 1 on.
    var tallies = [Tally](repeating: Tally(), count: Int(highest) + 1)
    try SelectedRows(selection, database).forEach(Self.table) { found in
      let article = found.integer(0)
      guard let entity = corrections.canonical(found.integer(1)), (0...highest).contains(entity)
      else { return }
      tallies[Int(entity)].count(article, mentions: Int(found.integer(2)))
    }
    var counted: [Int64: Tally] = [:]
    for (row, tally) in tallies.enumerated() where tally.articles > 0 {
      counted[Int64(row)] = tally
    }
    return counted
  }

  /// Returns what entities are called, by their rows.
  func names(of rows: some Sequence<Int64>) throws -> [Int64: EntityName] {
    var names: [Int64: EntityName] = [:]
    let found = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT corrected_entity.id, kind, name, english_name
          FROM json_each(?) AS listed
          CROSS JOIN corrected_entity ON corrected_entity.id = listed.value
          """), arguments: [rows.jsonText])
    while let row = try found.next() {
      guard let kind = try Mention.Kind(rawValue: row.decode(atIndex: 1)) else { continue }
      names[try row.decode(atIndex: 0)] = try EntityName(
        kind, row.decode(atIndex: 2), englishName: row.decode(atIndex: 3))
    }
    return names
  }
}

extension EntityCounter.Tally {
  /// Counts what an article says by one name; articles come in order.
  fileprivate mutating func count(_ article: Int64, mentions: Int) {
    if articles == 0 { first = article }
    if articles == 0 || last != article { articles += 1 }
    last = article
    self.mentions += mentions
  }
}
