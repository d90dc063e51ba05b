public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// Returns the other articles that tell the text of an article, the first first; none if there is no such article.
  public func copies(ofArticle publicID: String, limit: Int = 20) throws -> [ArchivedArticle] {
    try read { database in
      let reader = StoryReader(database)
      guard let row = try row(ofArticle: publicID, database),
        let story = try reader.story(of: row)
      else { return [] }
      let others = try reader.others(in: story.number, besides: row, limit: limit)
      return try articles(others, database, detail: .entry)
    }
  }

  /// Returns how many articles of an import tell a text that another article told first.
  public func duplicateCount(ofImport run: Int64) throws -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM story_article
          JOIN story ON story.id = story_id
          JOIN article ON article.id = article_id
          JOIN capture ON capture.id = capture_id
          WHERE import_run_id = ? AND article_id <> first_article_id
          """,
        arguments: [run]) ?? 0
    }
  }
}
