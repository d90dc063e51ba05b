import ArchiveModel
import GRDB

/// An entity after all corrections.
struct CorrectedEntity {
  /// The row that it is known by: of its other names there are more.
  let row: Int64
  let name: EntityName
  let isHidden: Bool

  /// Reads the entity that a row is, or is another name of; nil if there is no such row.
  static func of(row: Int64, _ database: Database) throws -> CorrectedEntity? {
    let found = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT canonical_id, kind, name, english_name, is_hidden FROM corrected_entity WHERE id = ?
          """),
      arguments: [row])
    guard let found, let kind = try Mention.Kind(rawValue: found.decode(atIndex: 1)) else {
      return nil
    }
    return try CorrectedEntity(
      row: found.decode(atIndex: 0),
      name: EntityName(
        kind, found.decode(atIndex: 2), englishName: found.decode(atIndex: 3)),
      isHidden: found.decode(atIndex: 4))
  }
}
