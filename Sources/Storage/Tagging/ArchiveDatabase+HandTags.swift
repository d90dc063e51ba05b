public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// Returns the tags that are called so, by their slugs or their names in any spelling; none if the archive knows none.
  ///
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func tags(called name: String) throws -> [TagAssignment] {
    try read { database in
      try NameLookup(database).knownTags(name).compactMap { row in
        try Row.fetchOne(
          database, sql: "SELECT slug, name, english_name FROM tag WHERE id = ?", arguments: [row]
        ).map { row in
          try TagAssignment(
            slug: row.decode(atIndex: 0), name: row.decode(atIndex: 1),
            englishName: row.decode(atIndex: 2), origin: .hand, weight: 1, because: [])
        }
      }
    }
  }

  /// Gives articles a tag by a person's hand: it stays whatever annotators, rules and other texts say.
  ///
  /// - Parameters:
  ///   - tag: The tag; the archive's own names for its slug count where it knows it.
  ///   - ids: The articles' public identifiers.
  ///   - isDryRun: Whether nothing is written.
  /// - Returns: What came of it.
  /// - Throws: ``ArchiveError`` of code `unknownName` that names ids of no article; then nothing is changed.
  public func addTag(
    _ tag: TagAssignment, toArticles ids: [String], isDryRun: Bool = false
  ) throws -> HandTagSummary {
    try changingTags(isDryRun) { try HandTagWriter($0, isDryRun: isDryRun).add(tag, ids) }
  }

  /// Takes a tag from articles by a person's hand: it stays away whatever annotators, rules and other texts say.
  ///
  /// - Parameters:
  ///   - tag: The tag.
  ///   - ids: The articles' public identifiers.
  ///   - isDryRun: Whether nothing is written.
  /// - Returns: What came of it; articles that don't carry the tag are unchanged.
  /// - Throws: ``ArchiveError`` of code `unknownName` that names ids of no article; then nothing is changed.
  public func removeTag(
    _ tag: TagAssignment, fromArticles ids: [String], isDryRun: Bool = false
  ) throws -> HandTagSummary {
    try changingTags(isDryRun) { try HandTagWriter($0, isDryRun: isDryRun).remove(tag, ids) }
  }

  private func changingTags<Value>(
    _ isDryRun: Bool, _ body: (Database) throws -> Value
  ) throws -> Value {
    isDryRun ? try read(body) : try write(body)
  }
}

/// Gives and takes tags by hand, within one transaction.
private struct HandTagWriter {
  /// The ids of no article that an error names.
  private static let namedIDs = 5

  private let database: Database
  private let isDryRun: Bool
  private let untagged: UntaggedArticles

  init(_ database: Database, isDryRun: Bool) throws {
    self.database = database
    self.isDryRun = isDryRun
    untagged = try UntaggedArticles(database)
  }

  func add(_ tag: TagAssignment, _ ids: [String]) throws -> HandTagSummary {
    let rows = try rows(of: ids)
    var row = try row(of: tag)
    var summary = HandTagSummary(tag, isNew: row == nil)
    if row == nil, !isDryRun { row = try insert(tag) }
    for article in rows {
      switch try state(article, row) {
      case (.hand, false)?:
        summary.unchanged += 1
        continue
      case (_, false)?: summary.confirmed += 1
      default: summary.changed += 1
      }
      if let row { try set(article, row, isHidden: false) }
    }
    return summary
  }

  func remove(_ tag: TagAssignment, _ ids: [String]) throws -> HandTagSummary {
    let rows = try rows(of: ids)
    let row = try row(of: tag)
    var summary = HandTagSummary(tag, isNew: row == nil)
    for article in rows {
      guard let row, let state = try state(article, row), !state.isHidden else {
        summary.unchanged += 1
        continue
      }
      summary.changed += 1
      try set(article, row, isHidden: true)
    }
    return summary
  }

  private func rows(of ids: [String]) throws -> [Int64] {
    var rows: [Int64] = []
    var missing: [String] = []
    for id in ids {
      let row = try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM article WHERE public_id = ?"),
        arguments: [id.lowercased()])
      if let row { rows.append(row) } else { missing.append(id) }
    }
    if missing.isEmpty { return rows }
    let named = missing.prefix(Self.namedIDs).joined(separator: ", ")
    let others = missing.count - Self.namedIDs
    throw ArchiveError(
      .unknownName,
      missing.count == 1
        ? "no article has the id \(named)"
        : "no articles have the ids \(named)" + (others > 0 ? " and \(others) others" : ""),
      hint: "nothing was changed; `arshif list` and `arshif search` show the ids")
  }

  private func row(of tag: TagAssignment) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM tag WHERE slug = ?", arguments: [tag.slug])
  }

  private func insert(_ tag: TagAssignment) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO tag (slug, name, english_name) VALUES (?, ?, ?)",
      arguments: [tag.slug, tag.name, tag.englishName])
    return database.lastInsertedRowID
  }

  private func state(
    _ article: Int64, _ tag: Int64?
  ) throws -> (origin: TagAssignment.Origin, isHidden: Bool)? {
    guard let tag else { return nil }
    return try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT origin, is_hidden FROM article_tag WHERE article_id = ? AND tag_id = ?"),
      arguments: [article, tag]
    ).map { row in
      try (TagAssignment.Origin(rawValue: row.decode(atIndex: 0)) ?? .rule, row.decode(atIndex: 1))
    }
  }

  private func set(_ article: Int64, _ tag: Int64, isHidden: Bool) throws {
    if isDryRun { return }
    try RowWriter(database, sql: Self.write).write(
      .integer(article), .integer(tag), .integer(isHidden ? 1 : 0))
    // Rules may ask for the tag, or exclude it.
    try untagged.add(article)
  }

  private static let write = """
    INSERT INTO article_tag (article_id, tag_id, origin, annotator, weight, because, is_hidden)
    VALUES (?, ?, 'hand', 'hand', 1, '[]', ?)
    ON CONFLICT DO UPDATE SET
      origin = 'hand', annotator = 'hand', weight = 1, because = '[]', is_hidden = excluded.is_hidden
    """
}
