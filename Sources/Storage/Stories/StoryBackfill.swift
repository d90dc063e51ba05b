import GRDB

/// Links the articles of an archive that was made before there were stories.
struct StoryBackfill {
  /// The articles that are linked together.
  private static let batchSize = 1024

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Links all articles, in the order in which they came in.
  func run() throws {
    var last = Int64.min
    while true {
      let articles = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT capture_id, body FROM article JOIN article_body ON article_body.id = body_id
            WHERE capture_id > ? ORDER BY capture_id LIMIT ?
            """),
        arguments: [last, Self.batchSize])
      if articles.isEmpty { return }
      var linker = StoryLinker(database)
      for article in articles {
        last = try article.decode(atIndex: 0)
        linker.add(capture: last, StorySignature(of: try article.decode(atIndex: 1)))
      }
      try linker.finish()
    }
  }
}
