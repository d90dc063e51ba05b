import ArchiveModel
import GRDB

/// Finds or makes the rows of entities within one transaction, one for all spellings of a name.
struct EntityRegistry {
  private let database: Database
  private var rows: [Identity: Known] = [:]
  private var aliases: Set<Alias> = []

  private struct Identity: Hashable {
    let kind: Mention.Kind
    let key: UTF8Key
  }

  private struct Alias: Hashable {
    let name: UTF8Key
    let entity: Int64
  }

  private struct Known {
    let row: Int64
    var name: String
    var englishName: String?
  }

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the row of an entity, and records its names and the words that name it as aliases.
  mutating func row(
    of entity: ArchivedArticle.EntityCount, key: String, englishName: String?
  ) throws -> Int64 {
    let row = try row(
      of: entity.kind, entity.name, key: key, englishName: englishName)
    for surface in entity.surfaces { try alias(surface, of: row) }
    return row
  }

  /// Returns the row of an entity by its name.
  mutating func row(
    of kind: Mention.Kind, _ name: String, key: String, englishName: String?
  ) throws -> Int64 {
    let identity = Identity(kind: kind, key: UTF8Key(key))
    if let known = rows[identity] {
      let isSame = known.name.utf8.elementsEqual(name.utf8)
      if isSame, englishName == nil || englishName == known.englishName { return known.row }
      rows[identity] = try improve(known, name, englishName)
      return known.row
    }
    let found = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT id, name, english_name FROM entity WHERE kind = ? AND key = ?"),
      arguments: [kind.rawValue, key])
    if let found {
      let known = try Known(
        row: found.decode(atIndex: 0), name: found.decode(atIndex: 1),
        englishName: found.decode(atIndex: 2))
      rows[identity] = try improve(known, name, englishName)
      return known.row
    }
    try database.cachedStatement(
      sql: "INSERT INTO entity (kind, key, name, english_name) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [kind.rawValue, key, name, englishName])
    let known = Known(row: database.lastInsertedRowID, name: name, englishName: englishName)
    rows[identity] = known
    try alias(name, of: known.row)
    if let englishName { try alias(englishName, of: known.row) }
    return known.row
  }

  /// Gives an entity the better of its names and this one.
  private mutating func improve(
    _ known: Known, _ name: String, _ englishName: String?
  ) throws -> Known {
    var better = known
    if EntitySpelling.isBetter(name, than: known.name) { better.name = name }
    if let englishName { better.englishName = min(englishName, known.englishName ?? englishName) }
    try alias(name, of: known.row)
    if let englishName { try alias(englishName, of: known.row) }
    if better.name.utf8.elementsEqual(known.name.utf8), better.englishName == known.englishName {
      return known
    }
    try database.cachedStatement(sql: "UPDATE entity SET name = ?, english_name = ? WHERE id = ?")
      .execute(arguments: [better.name, better.englishName, known.row])
    return better
  }

  private mutating func alias(_ name: String, of entity: Int64) throws {
    guard aliases.insert(Alias(name: UTF8Key(name), entity: entity)).inserted else { return }
    try database.cachedStatement(
      sql: "INSERT INTO entity_alias (alias, entity_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [EntityKey.lookup(name), entity])
  }
}
