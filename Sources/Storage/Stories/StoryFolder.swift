import ArchiveModel
package import GRDB

/// Lets one article stand for all that tell its text, in lists and answers.
package struct StoryFolder {
  private let database: Database

  /// Creates a folder on one connection.
  package init(_ database: Database) {
    self.database = database
  }

  /// The stories that stand on a list already.
  package struct Shown {
    private let folder: StoryFolder
    private var stories: Set<Int64> = []

    init(_ folder: StoryFolder) {
      self.folder = folder
    }

    /// Returns those rows, in their order, that are the first of their story, and notes their stories.
    package mutating func firsts(of rows: [Int64]) throws -> [Int64] {
      let known = try folder.stories(of: rows)
      if known.isEmpty { return rows }
      return rows.filter { row in known[row].map { stories.insert($0).inserted } ?? true }
    }
  }

  /// A list on which no story stands.
  package var shown: Shown {
    Shown(self)
  }

  /// Returns for each of the rows how many other articles of its story meet a condition.
  package func copies(ofRows rows: [Int64], _ condition: ArticleCondition) throws -> [Int] {
    let stories = try stories(of: rows)
    if stories.isEmpty { return rows.map { _ in 0 } }
    let statement = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM story_article JOIN article ON article.id = article_id
        WHERE story_id = ? AND article_id <> ? AND \(condition.sql)
        """)
    return try rows.map { row in
      guard let story = stories[row] else { return 0 }
      return try Int.fetchOne(statement, arguments: [story, row] + condition.arguments) ?? 0
    }
  }

  /// Returns the rows of a page of the articles that meet a condition, the first of each story in the order.
  func rows(_ condition: ArticleCondition, _ order: ArticleOrder, _ page: Page) throws -> [Int64] {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT article.id, (SELECT story_id FROM story_article WHERE article_id = article.id)
        FROM article WHERE \(condition.sql) ORDER BY article.id \(order == .oldest ? "ASC" : "DESC")
        """,
      arguments: condition.arguments)
    var rows: [Int64] = []
    var stories: Set<Int64> = []
    var passed = 0
    while rows.count < page.limit, let row = try cursor.next() {
      let story = try row.decode(Int64?.self, atIndex: 1)
      if let story, !stories.insert(story).inserted { continue }
      passed += 1
      if passed > page.offset { rows.append(try row.decode(atIndex: 0)) }
    }
    return rows
  }

  /// Returns the stories of those rows that have one.
  private func stories(of rows: [Int64]) throws -> [Int64: Int64] {
    if rows.isEmpty { return [:] }
    let list = "[" + rows.map(String.init).joined(separator: ",") + "]"
    var stories: [Int64: Int64] = [:]
    let cursor = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT article_id, story_id FROM json_each(?) CROSS JOIN story_article
          ON article_id = json_each.value
          """),
      arguments: [list])
    while let row = try cursor.next() {
      stories[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
    }
    return stories
  }
}
