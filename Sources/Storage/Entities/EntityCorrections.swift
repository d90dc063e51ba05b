import ArchiveModel
import GRDB

/// The corrections of an archive's entities, as values that another archive can take.
struct EntityCorrections {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns all corrections: those of the whole archive in the order of names, then those of articles in theirs.
  func all() throws -> [EntityCorrection] {
    try ofArchive() + ofArticles()
  }

  /// Does a correction as it was done elsewhere; one that is done already changes nothing.
  ///
  /// - Returns: Whether it changed anything.
  /// - Throws: ``ArchiveError`` of code `unknownName` if it is of an article that the archive lacks, or `invalidArgument` if
  ///   it would merge an entity into one of its own names.
  func apply(_ correction: EntityCorrection) throws -> Bool {
    if let article = correction.article {
      return try MentionEditor(database).apply([correction], toArticle: article) > 0
    }
    let editor = EntityEditor(database)
    let row = try editor.row(of: correction.entity)
    let before = try stored(row)
    switch correction.action {
    case .merge: try merge(row, correction.change, editor)
    case .rename:
      let name = correction.change?.name == correction.entity.name ? nil : correction.change?.name
      let english = correction.change?.englishName
      try set(
        "name = ?, name_key = ?, english_name = ?, english_key = ?",
        [name, name.map(EntityKey.lookup), english, english.map(EntityKey.lookup)], row)
    case .kind: try set("kind = ?", [correction.change?.kind.rawValue], row)
    case .hide: try set("is_hidden = ?", [true], row)
    case .add: return false
    }
    return try stored(row) != before
  }

  private func merge(_ row: Int64, _ change: EntityName?, _ editor: EntityEditor) throws {
    guard let change,
      let target = try CorrectedEntity.of(row: editor.row(of: change), database)
    else { return }
    if target.row == row {
      throw ArchiveError(
        .invalidArgument, "\(change.name) is another name of what would be merged into it",
        hint: "`arshif entity split '\(target.name.name)'` takes its names out of it first")
    }
    try editor.merge(row, into: target.row)
  }

  private func set(_ columns: String, _ values: [(any DatabaseValueConvertible)?], _ row: Int64)
    throws
  {
    try database.execute(
      sql: "INSERT INTO entity_correction (entity_id) VALUES (?) ON CONFLICT DO NOTHING",
      arguments: [row])
    try database.execute(
      sql: "UPDATE entity_correction SET \(columns) WHERE entity_id = ?",
      arguments: StatementArguments(values + [row]))
  }

  private func stored(_ row: Int64) throws -> Row? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM entity_correction WHERE entity_id = ?", arguments: [row])
  }

  private func ofArchive() throws -> [EntityCorrection] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT entity.kind, entity.name, target.kind, target.name, change.kind, change.name,
          change.english_name, change.is_hidden
        FROM entity_correction AS change
        JOIN entity ON entity.id = change.entity_id
        LEFT JOIN entity AS target ON target.id = change.canonical_id
        ORDER BY entity.kind, entity.key
        """
    ).flatMap(Self.corrections)
  }

  private static func corrections(of row: Row) throws -> [EntityCorrection] {
    guard let kind = try Mention.Kind(rawValue: row.decode(atIndex: 0)) else { return [] }
    let entity = EntityName(kind, try row.decode(atIndex: 1))
    var found: [EntityCorrection] = []
    if let newKind = try self.kind(of: row, atIndex: 4) {
      found.append(EntityCorrection(.kind, of: entity, to: EntityName(newKind, entity.name)))
    }
    let newName: String? = try row.decode(atIndex: 5)
    let englishName: String? = try row.decode(atIndex: 6)
    if newName != nil || englishName != nil {
      let name = EntityName(kind, newName ?? entity.name, englishName: englishName)
      found.append(EntityCorrection(.rename, of: entity, to: name))
    }
    if try row.decode(atIndex: 7) { found.append(EntityCorrection(.hide, of: entity)) }
    // Last, since what is done to another name of an entity would be done to the entity.
    if let targetKind = try self.kind(of: row, atIndex: 2) {
      let target = EntityName(targetKind, try row.decode(atIndex: 3))
      found.append(EntityCorrection(.merge, of: entity, to: target))
    }
    return found
  }

  private static func kind(of row: Row, atIndex index: Int) throws -> Mention.Kind? {
    try row.decode(String?.self, atIndex: index).flatMap(Mention.Kind.init(rawValue:))
  }

  /// Returns the corrections in one article, in the order of names.
  func ofArticle(row: Int64, publicID: String) throws -> [EntityCorrection] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT kind, name, is_hidden, mention_count, surfaces
          FROM article_entity JOIN entity ON entity.id = entity_id
          WHERE article_id = ? AND (is_hidden OR origin = 'hand')
          ORDER BY kind, key
          """), arguments: [row]
    ).compactMap { try Self.correction(of: $0, article: publicID) }
  }

  private func ofArticles() throws -> [EntityCorrection] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT kind, name, is_hidden, mention_count, surfaces, public_id
        FROM article_entity
        JOIN entity ON entity.id = entity_id JOIN article ON article.id = article_id
        WHERE is_hidden OR origin = 'hand'
        ORDER BY article_id, kind, key
        """
    ).compactMap { try Self.correction(of: $0, article: $0.decode(atIndex: 5)) }
  }

  private static func correction(of row: Row, article: String) throws -> EntityCorrection? {
    guard let kind = try Mention.Kind(rawValue: row.decode(atIndex: 0)) else { return nil }
    let name = EntityName(kind, try row.decode(atIndex: 1))
    if try row.decode(atIndex: 2) { return EntityCorrection(.hide, of: name, article: article) }
    return EntityCorrection(
      .add, of: name, article: article, count: try row.decode(atIndex: 3),
      surfaces: try JSONText.strings(row.decode(atIndex: 4)))
  }
}
