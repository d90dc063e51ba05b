import GRDB

/// Tells of an article which others tell the same text.
struct StoryReader {
  /// The story of an article.
  struct Story {
    let number: Int64
    /// The public identifier of the article that was first.
    let first: String
    /// How many other articles there are.
    let copies: Int
  }

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the story of an article; nil if no other tells its text.
  func story(of row: Int64) throws -> Story? {
    let number = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT story_id FROM story_article WHERE article_id = ?"),
      arguments: [row])
    guard let number else { return nil }
    // A story that an article has left may have one article, until the next import links it anew.
    guard
      let first = try String.fetchOne(
        database.cachedStatement(sql: Self.selectFirst), arguments: [number]),
      let count = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT count(*) FROM story_article WHERE story_id = ?"),
        arguments: [number]), count > 1
    else { return nil }
    return Story(number: number, first: first, copies: count - 1)
  }

  /// Returns the other articles of a story, the first first.
  func others(in story: Int64, besides row: Int64, limit: Int) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(sql: Self.selectOthers), arguments: [story, row, limit])
  }

  private static let order = """
    coalesce(published, retrieved) IS NULL, coalesce(published, retrieved), public_id
    """

  private static let selectFirst = """
    SELECT coalesce(
      (SELECT public_id FROM article WHERE id = first_article_id),
      (SELECT public_id FROM story_article JOIN article ON article.id = article_id
        WHERE story_id = story.id ORDER BY \(order) LIMIT 1))
    FROM story WHERE id = ?
    """

  private static let selectOthers = """
    SELECT article_id FROM story_article JOIN article ON article.id = article_id
    WHERE story_id = ? AND article_id <> ? ORDER BY \(order) LIMIT ?
    """
}
