import GRDB

/// The stories of an archive and who belongs to them, within one transaction.
struct StoryRegistry {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns whether two articles are of one story.
  func areOne(_ one: Int64, _ other: Int64) throws -> Bool {
    guard let story = try story(of: one) else { return false }
    return try self.story(of: other) == story
  }

  /// Makes two articles, and all that are linked with them, one story.
  func join(_ one: Int64, _ other: Int64) throws {
    switch (try story(of: one), try story(of: other)) {
    case (nil, nil):
      try run("INSERT INTO story (first_article_id) VALUES (?)", [one])
      let story = database.lastInsertedRowID
      try add(one, to: story)
      try add(other, to: story)
    case (let story?, nil): try add(other, to: story)
    case (nil, let story?): try add(one, to: story)
    case (let story?, let other?) where story != other: try merge(story, other)
    default: break
    }
  }

  /// Takes an article out of its story, which is torn then.
  func remove(_ row: Int64) throws {
    try run("UPDATE story SET first_article_id = NULL WHERE first_article_id = ?", [row])
    try run("DELETE FROM story_article WHERE article_id = ?", [row])
  }

  /// Undoes a story, and returns its articles.
  func dissolve(_ story: Int64) throws -> [Int64] {
    let rows = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT article_id FROM story_article WHERE story_id = ?"),
      arguments: [story])
    try run("DELETE FROM story_article WHERE story_id = ?", [story])
    try run("DELETE FROM story WHERE id = ?", [story])
    return rows
  }

  private func story(of row: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT story_id FROM story_article WHERE article_id = ?"),
      arguments: [row])
  }

  private func add(_ row: Int64, to story: Int64) throws {
    try run("INSERT INTO story_article (article_id, story_id) VALUES (?, ?)", [row, story])
    try setFirst(of: story, orElse: row)
  }

  /// Moves the articles of the smaller story into the other.
  private func merge(_ one: Int64, _ other: Int64) throws {
    let (kept, gone) = try size(of: one) >= size(of: other) ? (one, other) : (other, one)
    let first = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT first_article_id FROM story WHERE id = ?"),
      arguments: [gone])
    try run("UPDATE story_article SET story_id = ? WHERE story_id = ?", [kept, gone])
    try run("DELETE FROM story WHERE id = ?", [gone])
    if let first { try setFirst(of: kept, orElse: first) }
  }

  private func size(of story: Int64) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM story_article WHERE story_id = ?"),
      arguments: [story]) ?? 0
  }

  /// Makes the earlier of a story's first article and another the first.
  ///
  /// Earlier is who was published earlier, else retrieved; of two at once the one with the lesser public id.
  private func setFirst(of story: Int64, orElse row: Int64) throws {
    try run(
      """
      UPDATE story SET first_article_id = (
        SELECT id FROM article WHERE id IN (first_article_id, ?2)
        ORDER BY coalesce(published, retrieved) IS NULL, coalesce(published, retrieved), public_id
        LIMIT 1
      ) WHERE id = ?1
      """, [story, row])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
