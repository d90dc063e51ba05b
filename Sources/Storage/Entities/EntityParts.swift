import ArchiveModel
import GRDB

/// The entities that people merged into one.
struct EntityParts {
  private let entity: CorrectedEntity
  private let database: Database

  init(of entity: CorrectedEntity, _ database: Database) {
    self.entity = entity
    self.database = database
  }

  /// Returns the rows that a name means: one that is called so, or if it is the name of the whole, all.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if nothing was merged.
  func rows(meantBy name: EntityReference) throws -> [Int64] {
    let merged = try EntityFinder(database).otherNames(ofRow: entity.row)
    if merged.isEmpty {
      throw ArchiveError(
        .invalidArgument, "nothing was merged into \(entity.name.name)",
        hint: "to take articles out of it, name what they are about: --into NAME ID…")
    }
    let called = try rows(called: name.name, among: merged)
    let isWhole = EntityKey.lookup(entity.name.name) == EntityKey.lookup(name.name)
    return isWhole || called.isEmpty ? merged : called
  }

  /// Returns the row of a part.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if none of the parts is called so.
  func row(_ name: EntityReference) throws -> Int64 {
    let merged = try EntityFinder(database).otherNames(ofRow: entity.row)
    if let row = try rows(called: name.name, among: merged).first { return row }
    let parts = try merged.compactMap(self.name)
    throw ArchiveError(
      .invalidArgument, "\(name.name) was not merged into \(entity.name.name)",
      hint: parts.isEmpty
        ? "nothing was" : "what was: \(parts.map(\.name).joined(separator: "، "))")
  }

  /// Returns what annotators, or people before they merged it, call the entity of a row.
  func name(ofRow row: Int64) throws -> EntityName? {
    let found = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT coalesce(change.kind, entity.kind), coalesce(change.name, entity.name),
            coalesce(change.english_name, entity.english_name)
          FROM entity LEFT JOIN entity_correction AS change ON entity_id = entity.id
          WHERE entity.id = ?
          """), arguments: [row])
    guard let found, let kind = try Mention.Kind(rawValue: found.decode(atIndex: 0)) else {
      return nil
    }
    return try EntityName(
      kind, found.decode(atIndex: 1), englishName: found.decode(atIndex: 2))
  }

  private func rows(called name: String, among merged: [Int64]) throws -> [Int64] {
    let key = EntityKey.lookup(name)
    return try merged.filter { row in
      try self.name(ofRow: row).map { EntityKey.lookup($0.name) == key } ?? false
    }
  }
}
