import ArchiveModel
import GRDB

/// What the corrections of an archive make of the rows of entities; they are few.
struct CorrectedEntities {
  private var canonical: [Int64: Int64] = [:]
  private var hidden: Set<Int64> = []

  /// Reads the corrections.
  init(_ database: Database) throws {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT entity_id, canonical_id, is_hidden FROM entity_correction
          WHERE canonical_id IS NOT NULL OR is_hidden
          """))
    while let row = try rows.next() {
      let entity: Int64 = try row.decode(atIndex: 0)
      if let target = try row.decode(Int64?.self, atIndex: 1) {
        canonical[entity] = target
      } else {
        hidden.insert(entity)
      }
    }
  }

  /// Whether all entities are what annotators say.
  var isEmpty: Bool { canonical.isEmpty && hidden.isEmpty }

  /// Returns the row of what an entity is; nil if it is hidden.
  func canonical(_ row: Int64) -> Int64? {
    if isEmpty { return row }
    let target = canonical[row] ?? row
    return hidden.contains(target) ? nil : target
  }
}
