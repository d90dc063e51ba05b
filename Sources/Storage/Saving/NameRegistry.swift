import ArchiveModel
import GRDB

/// Finds or makes the rows of sources, tags and entities within one transaction.
struct NameRegistry {
  private let database: Database
  private var sources: [UTF8Key: Int64] = [:]
  private var sites: [UTF8Key: Int64] = [:]
  private var annotationSets: [UTF8Key: Int64] = [:]
  private var tags: [UTF8Key: Int64] = [:]
  private var entities: EntityRegistry

  init(_ database: Database) {
    self.database = database
    entities = EntityRegistry(database)
  }

  /// Returns the row of a news source.
  mutating func source(_ name: String) throws -> Int64 {
    if let row = sources[UTF8Key(name)] { return row }
    let row = try find("SELECT id FROM source WHERE name = ?", [name]) {
      try database.execute(sql: "INSERT INTO source (name) VALUES (?)", arguments: [name])
    }
    sources[UTF8Key(name)] = row
    return row
  }

  /// Returns the row of a site that has another article now: its furniture is to be learned anew.
  mutating func changedSite(_ name: String) throws -> Int64 {
    if let row = sites[UTF8Key(name)] { return row }
    let row = try find("SELECT id FROM site WHERE name = ?", [name]) {
      try database.execute(sql: "INSERT INTO site (name) VALUES (?)", arguments: [name])
    }
    try database.execute(
      sql: "UPDATE site SET furniture_state = furniture_state | 1 WHERE id = ?", arguments: [row])
    sites[UTF8Key(name)] = row
    return row
  }

  /// Returns the row of annotators that work together.
  mutating func annotationSet(_ identifiers: String) throws -> Int64 {
    if let row = annotationSets[UTF8Key(identifiers)] { return row }
    let row = try find("SELECT id FROM annotation_set WHERE identifiers = ?", [identifiers]) {
      try database.execute(
        sql: "INSERT INTO annotation_set (identifiers) VALUES (?)", arguments: [identifiers])
    }
    annotationSets[UTF8Key(identifiers)] = row
    return row
  }

  /// Returns the row of a tag.
  mutating func tag(_ tag: TagAssignment) throws -> Int64 {
    if let row = tags[UTF8Key(tag.slug)] { return row }
    let row = try find("SELECT id FROM tag WHERE slug = ?", [tag.slug]) {
      try database.execute(
        sql: "INSERT INTO tag (slug, name, english_name) VALUES (?, ?, ?)",
        arguments: [tag.slug, tag.name, tag.englishName])
    }
    tags[UTF8Key(tag.slug)] = row
    return row
  }

  /// Returns the row of an entity, and records its names and the words that name it as aliases.
  mutating func entity(_ entity: PreparedEntity) throws -> Int64 {
    try entities.row(of: entity.count, key: entity.key, englishName: entity.englishName)
  }

  private func find(
    _ select: String, _ arguments: StatementArguments, orInsert insert: () throws -> Void
  ) throws -> Int64 {
    if let row = try Int64.fetchOne(
      database.cachedStatement(sql: select), arguments: arguments)
    {
      return row
    }
    try insert()
    return database.lastInsertedRowID
  }
}
