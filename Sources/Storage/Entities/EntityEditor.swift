import ArchiveModel
import GRDB

/// Corrects entities of the whole archive, within one transaction.
///
/// Nothing that annotators say is changed: corrections lie beside it, so that each can be taken back, and holds for what comes
/// later.
struct EntityEditor {
  let database: Database
  let finder: EntityFinder

  init(_ database: Database) {
    self.database = database
    finder = EntityFinder(database)
  }

  /// Makes an entity another name of a second one, with all its other names.
  func merge(_ row: Int64, into target: Int64) throws {
    for other in try [row] + finder.otherNames(ofRow: row) {
      try database.cachedStatement(
        sql: """
          INSERT INTO entity_correction (entity_id, canonical_id) VALUES (?, ?)
          ON CONFLICT DO UPDATE SET canonical_id = excluded.canonical_id
          """
      ).execute(arguments: [other, target])
    }
  }

  /// Makes another name of an entity an entity of its own.
  func part(_ row: Int64) throws {
    try database.cachedStatement(
      sql: "UPDATE entity_correction SET canonical_id = NULL WHERE entity_id = ?"
    ).execute(arguments: [row])
    try tidy()
  }

  /// Gives an entity other names; nil leaves the English one as it is.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if another entity of the kind has the name.
  func rename(_ entity: CorrectedEntity, to name: String, englishName: String?) throws {
    let name = try Self.checked(name)
    if let other = try namesake(name, entity.name.kind, besides: entity.row) {
      throw ArchiveError(
        .invalidArgument, "there is a \(other.name.kind.rawValue) \(other.name.name) already",
        hint: "if they are one: arshif entity merge '\(other.name.name)' '\(entity.name.name)'")
    }
    let own = try String.fetchOne(
      database, sql: "SELECT name FROM entity WHERE id = ?", arguments: [entity.row])
    let isOwn = own.map { $0.utf8.elementsEqual(name.utf8) } ?? false
    try database.execute(
      sql: """
        INSERT INTO entity_correction (entity_id, name, name_key) VALUES (:row, :name, :key)
        ON CONFLICT DO UPDATE SET name = excluded.name, name_key = excluded.name_key
        """,
      arguments: [
        "row": entity.row, "name": isOwn ? nil : name, "key": isOwn ? nil : EntityKey.lookup(name),
      ])
    if let englishName {
      try database.execute(
        sql: "UPDATE entity_correction SET english_name = ?, english_key = ? WHERE entity_id = ?",
        arguments: [
          try Self.checked(englishName), EntityKey.lookup(englishName), entity.row,
        ])
    }
    try tidy()
  }

  /// Gives an entity another kind; where that kind has an entity of the name, the two become one.
  ///
  /// - Returns: The row of the entity that it is now.
  func setKind(_ kind: Mention.Kind, of entity: CorrectedEntity) throws -> Int64 {
    if let other = try namesake(entity.name.name, kind, besides: entity.row) {
      try merge(entity.row, into: other.row)
      return other.row
    }
    try database.execute(
      sql: """
        INSERT INTO entity_correction (entity_id, kind) VALUES (:row, :kind)
        ON CONFLICT DO UPDATE SET kind = excluded.kind
        """, arguments: ["row": entity.row, "kind": kind.rawValue])
    try database.execute(
      sql: """
        UPDATE entity_correction SET kind = NULL
        WHERE entity_id = ? AND kind = (SELECT kind FROM entity WHERE id = entity_id)
        """, arguments: [entity.row])
    try tidy()
    return entity.row
  }

  /// Hides an entity everywhere, or shows it again.
  func setHidden(_ isHidden: Bool, _ entity: CorrectedEntity) throws {
    try database.execute(
      sql: """
        INSERT INTO entity_correction (entity_id, is_hidden) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET is_hidden = excluded.is_hidden
        """, arguments: [entity.row, isHidden])
    try tidy()
  }

  /// Returns another entity of a kind that is called by a name; nil if there is none that is shown.
  func namesake(
    _ name: String, _ kind: Mention.Kind, besides row: Int64
  ) throws -> CorrectedEntity? {
    let key = EntityKey.lookup(name)
    for other in try finder.rows(lookedUp: name) {
      guard let entity = try CorrectedEntity.of(row: other, database), entity.row != row,
        entity.name.kind == kind, !entity.isHidden, EntityKey.lookup(entity.name.name) == key
      else { continue }
      return entity
    }
    return nil
  }

  /// Returns the row of an entity as annotators name it, which is made if there is none.
  func row(of name: EntityName) throws -> Int64 {
    var registry = EntityRegistry(database)
    let text = try Self.checked(name.name)
    return try registry.row(
      of: name.kind, text, key: EntityKey.identity(text, kind: name.kind),
      englishName: name.englishName)
  }

  /// Removes corrections that change nothing.
  private func tidy() throws {
    try database.execute(
      sql: """
        DELETE FROM entity_correction
        WHERE canonical_id IS NULL AND kind IS NULL AND name IS NULL AND english_name IS NULL
          AND NOT is_hidden
        """)
  }

  /// Returns a name without white space at its ends.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if nothing is left, or a line ends in it.
  private static func checked(_ name: String) throws -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ArchiveError(
        .invalidArgument, "'\(name)' is no name", hint: "a name has letters or digits")
    }
    return words.joined(separator: " ")
  }
}
