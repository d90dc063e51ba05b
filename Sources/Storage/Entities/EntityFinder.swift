import ArchiveModel
import GRDB

/// Finds the entities that people name, after all corrections.
struct EntityFinder {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the rows of all entities that a name can mean, with those of their other names.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if there is none, or all are hidden.
  func rows(named name: String) throws -> [Int64] {
    let found = try rows(meantBy: EntityReference(name))
    let corrections = try CorrectedEntities(database)
    let wanted = Set(found.compactMap(corrections.canonical))
    if wanted.isEmpty { throw try unknown(EntityReference(name), areHidden: !found.isEmpty) }
    return try wanted.sorted().flatMap { try [$0] + otherNames(ofRow: $0) }
  }

  /// Returns the one entity that a name means: of several, the one that is called so, then the one that articles name.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if there is none or it is hidden, or `invalidArgument` if there are
  ///   several.
  func shownEntity(_ reference: EntityReference) throws -> CorrectedEntity {
    let entity = try entity(reference)
    if entity.isHidden { throw try unknown(reference, areHidden: true) }
    return entity
  }

  /// Returns the rows that a name can mean: of its kind, where it tells one, and of its very spelling, where vowel signs
  /// tell names apart («عُمان», «عمّان»).
  private func rows(meantBy reference: EntityReference) throws -> [Int64] {
    let found = try rows(lookedUp: reference.name)
    guard reference.kind != nil || EntityKey.hasTellingMarks(reference.name) else { return found }
    let entities = try found.map { (row: $0, entity: try CorrectedEntity.of(row: $0, database)) }
    let ofKind = entities.filter {
      reference.kind == nil || $0.entity?.name.kind == reference.kind
    }
    guard EntityKey.hasTellingMarks(reference.name) else { return ofKind.map(\.row) }
    let exact = ofKind.filter { $0.entity?.name.name == reference.name }
    return (exact.isEmpty ? ofKind : exact).map(\.row)
  }

  /// Returns the one entity that a name means, as ``shownEntity(_:)`` does, though it be hidden.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if there is none, or `invalidArgument` if there are several.
  func entity(_ reference: EntityReference) throws -> CorrectedEntity {
    let found = try entities(ofRows: rows(lookedUp: reference.name))
      .filter { reference.kind == nil || $0.name.kind == reference.kind }
    let key = EntityKey.lookup(reference.name)
    var candidates = found.filter { entity in
      [entity.name.name, entity.name.englishName].contains { $0.map(EntityKey.lookup) == key }
    }
    if candidates.isEmpty { candidates = found }
    if candidates.count > 1 {
      let named = try candidates.filter { try isNamed($0) }
      if !named.isEmpty { candidates = named }
    }
    guard let first = candidates.first else { throw try unknown(reference, areHidden: false) }
    if candidates.count > 1 { throw Self.ambiguous(reference.name, candidates) }
    return first
  }

  /// Returns the rows that are other names of the entity in `row`.
  func otherNames(ofRow row: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT entity_id FROM entity_correction WHERE canonical_id = ? ORDER BY entity_id"),
      arguments: [row])
  }

  /// Returns the rows of entities that annotators or people call by a name, in any spelling.
  func rows(lookedUp name: String) throws -> [Int64] {
    let found = try rows(ofKey: EntityKey.lookup(name))
    return found.isEmpty ? try rows(ofKey: EntityKey.otherLookup(name)) : found
  }

  /// Returns how many articles name an entity.
  func articleCount(_ entity: CorrectedEntity) throws -> Int {
    let rows = try [entity.row] + otherNames(ofRow: entity.row)
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(DISTINCT article_id) FROM article_entity
        WHERE entity_id IN (SELECT value FROM json_each(?)) AND NOT is_hidden
        """, arguments: [rows.jsonText]) ?? 0
  }

  private func rows(ofKey key: String) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT entity_id FROM entity_alias WHERE alias = :key
          UNION SELECT entity_id FROM entity_correction WHERE name_key = :key
          UNION SELECT entity_id FROM entity_correction WHERE english_key = :key
          """),
      arguments: ["key": key])
  }

  private func entities(ofRows rows: [Int64]) throws -> [CorrectedEntity] {
    var seen: Set<Int64> = []
    return try rows.compactMap { try CorrectedEntity.of(row: $0, database) }
      .filter { seen.insert($0.row).inserted }
  }

  private func isNamed(_ entity: CorrectedEntity) throws -> Bool {
    let rows = try [entity.row] + otherNames(ofRow: entity.row)
    return try rows.contains { row in
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT 1 FROM article_entity WHERE entity_id = ? LIMIT 1"), arguments: [row]) != nil
    }
  }
}

extension EntityFinder {
  /// Returns the error of a name that means no entity.
  func unknown(_ reference: EntityReference, areHidden: Bool) throws -> ArchiveError {
    if areHidden {
      return ArchiveError(
        .unknownName, "the entity \(reference.name) is hidden",
        hint: "`arshif entity unhide` shows it again")
    }
    let kind = reference.kind.map { "\($0.rawValue) " } ?? ""
    let near = try EntitySuggestions(database).names(near: reference.name)
    return ArchiveError(
      .unknownName, "no article of the archive names \(kind)\(reference.name)",
      hint: near.isEmpty
        ? "`arshif entities` lists the entities"
        : "did you mean \(near.joined(separator: " or "))?")
  }

  private static func ambiguous(_ name: String, _ candidates: [CorrectedEntity]) -> ArchiveError {
    let names = candidates.map { "\($0.name.kind.rawValue):\($0.name.name)" }.sorted()
    let shown = names.prefix(5).joined(separator: ", ")
    let more = names.count > 5 ? " and \(names.count - 5) more" : ""
    return ArchiveError(
      .invalidArgument, "\(name) names \(names.count) entities: \(shown)\(more)",
      hint: "write one of them in full, with its kind: '\(names[0])'")
  }
}
