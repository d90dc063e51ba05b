import ArchiveModel
import GRDB

/// Corrects which entities single articles name, within one transaction.
struct MentionEditor {
  private let database: Database
  private let finder: EntityFinder

  init(_ database: Database) {
    self.database = database
    finder = EntityFinder(database)
  }

  /// Hides an entity in articles, or shows it again there, and returns how many articles it changed.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` for an article that there is not, or that does not name the entity.
  func setHidden(
    _ isHidden: Bool, _ entity: CorrectedEntity, inArticles ids: [String]
  ) throws -> Int {
    let names = try names(of: entity)
    return try ids.reduce(0) { changed, id in
      let article = try row(ofArticle: id)
      guard try isNamed(names, in: article) else {
        throw ArchiveError(
          .unknownName, "the article \(id) does not name \(entity.name.name)",
          hint: "`arshif show \(id)` shows what it names")
      }
      try database.cachedStatement(
        sql: """
          UPDATE article_entity SET is_hidden = ?1
          WHERE article_id = ?2 AND is_hidden <> ?1
            AND entity_id IN (SELECT value FROM json_each(?3))
          """
      ).execute(arguments: [isHidden, article, names.jsonText])
      return changed + (database.changesCount > 0 ? 1 : 0)
    }
  }

  /// Lets articles name an entity, and returns how many of them did not.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` for an article that there is not.
  func add(
    _ entity: CorrectedEntity, toArticles ids: [String], count: Int = 1, surfaces: [String] = []
  ) throws -> Int {
    let names = try names(of: entity)
    return try ids.reduce(0) { changed, id in
      let article = try row(ofArticle: id)
      if try isNamed(names, in: article) {
        let shown = try setHidden(false, entity, inArticles: [id])
        try keep(names, in: article)
        return changed + shown
      }
      try insert(entity.row, article: article, count: count, surfaces: surfaces)
      return changed + 1
    }
  }

  /// Gives what articles say of an entity to another one, and returns how many articles it changed.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` for an article that there is not, or that does not name the entity.
  func move(
    _ entity: CorrectedEntity, to other: Int64, inArticles ids: [String]
  ) throws -> Int {
    let names = try names(of: entity)
    var changed = 0
    for id in ids {
      let article = try row(ofArticle: id)
      let said = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT mention_count, surfaces FROM article_entity
            WHERE article_id = ? AND NOT is_hidden
              AND entity_id IN (SELECT value FROM json_each(?))
            """), arguments: [article, names.jsonText])
      if try setHidden(true, entity, inArticles: [id]) == 0 { continue }
      changed += 1
      let count = try said.reduce(0) { try $0 + $1.decode(Int.self, atIndex: 0) }
      let surfaces = try said.flatMap { try JSONText.strings($0.decode(atIndex: 1)) }
      try insert(other, article: article, count: count, surfaces: surfaces)
    }
    return changed
  }

  /// Does what was corrected in an article elsewhere, and returns how many of the corrections changed anything.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` for an article that there is not.
  func apply(_ corrections: [EntityCorrection], toArticle id: String) throws -> Int {
    try apply(corrections, toArticleIn: row(ofArticle: id))
  }

  /// Does what came with an article, which is in the archive now, and returns how many of the corrections changed anything.
  @discardableResult
  func apply(_ corrections: [EntityCorrection], toArticleIn row: Int64) throws -> Int {
    try corrections.reduce(0) { changed, correction in
      let entity = try EntityEditor(database).row(of: correction.entity)
      if correction.action == .hide {
        try insertHidden(entity, article: row)
      } else {
        try insert(
          entity, article: row, count: correction.count, surfaces: correction.surfaces)
      }
      return changed + database.changesCount
    }
  }

  /// Hides an entity that the article may not name yet: shown again, it is one that annotators decide on.
  private func insertHidden(_ entity: Int64, article: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO article_entity (
          article_id, entity_id, annotator, mention_count, surfaces, is_hidden
        ) VALUES (?, ?, 'hand', 1, '[]', 1)
        ON CONFLICT DO UPDATE SET is_hidden = 1 WHERE NOT is_hidden
        """
    ).execute(arguments: [article, entity])
  }

  private func insert(
    _ entity: Int64, article: Int64, count: Int, surfaces: [String]
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO article_entity (
          article_id, entity_id, annotator, mention_count, surfaces, origin
        ) VALUES (?, ?, 'hand', ?, ?, 'hand')
        ON CONFLICT DO UPDATE SET is_hidden = 0, origin = 'hand'
          WHERE is_hidden OR origin <> 'hand'
        """
    ).execute(arguments: [article, entity, max(1, count), JSONText.array(surfaces)])
  }

  /// Lets what an annotator said outlive the annotator.
  private func keep(_ names: [Int64], in article: Int64) throws {
    try database.cachedStatement(
      sql: """
        UPDATE article_entity SET origin = 'hand'
        WHERE article_id = ? AND entity_id IN (SELECT value FROM json_each(?))
        """
    ).execute(arguments: [article, names.jsonText])
  }

  private func names(of entity: CorrectedEntity) throws -> [Int64] {
    try [entity.row] + finder.otherNames(ofRow: entity.row)
  }

  private func isNamed(_ names: [Int64], in article: Int64) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT 1 FROM article_entity
          WHERE article_id = ? AND entity_id IN (SELECT value FROM json_each(?)) LIMIT 1
          """), arguments: [article, names.jsonText]) != nil
  }

  private func row(ofArticle id: String) throws -> Int64 {
    let row = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM article WHERE public_id = ?"),
      arguments: [id.lowercased()])
    if let row { return row }
    throw ArchiveError(
      .unknownName, "no article has the id \(id)",
      hint: "`arshif list` and `arshif search` show the ids")
  }
}
