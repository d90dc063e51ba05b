import ArchiveModel
import GRDB

/// Makes one entity of the spellings of a name, in an archive that had one for each.
struct EntityBackfill {
  private let database: Database

  private struct Entity {
    let row: Int64
    let kind: String
    let name: String
    let englishName: String?
  }

  init(_ database: Database) {
    self.database = database
  }

  /// Gives all entities their keys, and joins those that have come to have one.
  func run() throws {
    try renewAliases()
    var groups: [String: [Entity]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, kind, name, english_name FROM entity") {
      let entity = try Entity(
        row: row.decode(atIndex: 0), kind: row.decode(atIndex: 1), name: row.decode(atIndex: 2),
        englishName: row.decode(atIndex: 3))
      guard let kind = Mention.Kind(rawValue: entity.kind) else { continue }
      let key = EntityKey.identity(entity.name, kind: kind)
      groups[entity.kind + "\t" + key, default: []].append(entity)
    }
    // A key may be the name of another entity until all have theirs.
    try database.execute(sql: "UPDATE entity SET key = char(9) || id")
    for (key, entities) in groups { try join(entities, key: key.split(separator: "\t").last) }
  }

  private func join(_ entities: [Entity], key: Substring?) throws {
    guard let key, let first = entities.min(by: { $0.row < $1.row }) else { return }
    let best = entities.min { EntitySpelling.isBetter($0.name, than: $1.name) } ?? first
    for entity in entities where entity.row != first.row { try move(entity.row, to: first.row) }
    try database.execute(
      sql: "UPDATE entity SET key = ?, name = ?, english_name = ? WHERE id = ?",
      arguments: [
        String(key), best.name, best.englishName ?? entities.compactMap(\.englishName).min(),
        first.row,
      ])
  }

  /// Moves what hangs on an entity to another, which wins where an article has both.
  private func move(_ row: Int64, to other: Int64) throws {
    for sql in [
      """
      UPDATE article_entity AS kept SET mention_count = kept.mention_count + moved.mention_count
      FROM article_entity AS moved
      WHERE moved.article_id = kept.article_id AND kept.entity_id = :other
        AND moved.entity_id = :row
      """,
      "UPDATE OR IGNORE article_entity SET entity_id = :other WHERE entity_id = :row",
      "DELETE FROM article_entity WHERE entity_id = :row AND :other <> :row",
      "UPDATE OR IGNORE entity_alias SET entity_id = :other WHERE entity_id = :row",
      // Foreign keys are not followed while the schema changes.
      "DELETE FROM entity_alias WHERE entity_id = :row AND :other <> :row",
      "DELETE FROM entity WHERE id = :row AND :other <> :row",
    ] {
      try database.execute(sql: sql, arguments: ["row": row, "other": other])
    }
  }

  private func renewAliases() throws {
    let aliases = try Row.fetchAll(database, sql: "SELECT alias, entity_id FROM entity_alias")
    try database.execute(sql: "DELETE FROM entity_alias")
    let insert = try database.cachedStatement(
      sql: "INSERT INTO entity_alias (alias, entity_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
    for alias in aliases {
      try insert.execute(arguments: [
        EntityKey.lookup(alias.decode(atIndex: 0)), alias.decode(Int64.self, atIndex: 1),
      ])
    }
  }
}
