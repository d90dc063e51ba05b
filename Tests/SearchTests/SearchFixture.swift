import ArchiveModel
import Search
import Storage
import TestSupport

/// An archive in memory whose articles are known by their titles.
struct SearchFixture {
  let archive: ArchiveDatabase

  /// Creates an archive of articles by their titles and bodies, the first the newest.
  init(_ articles: KeyValuePairs<String, String>) throws {
    archive = try .inMemory()
    try archive.store(
      articles.enumerated().map { number, article in
        .sample(
          number, title: article.key, body: article.value,
          published: "2024-05-\(28 - number % 28)")
      })
  }

  func search(
    _ text: String, order: ArticleOrder = .relevance, page: Page = Page()
  ) throws -> SearchResults {
    try ArchiveSearcher(archive).search(
      QueryParser(today: .testDay).query(text), order: order, page: page)
  }

  func titles(
    _ text: String, order: ArticleOrder = .newest, page: Page = Page()
  ) throws -> [String] {
    try search(text, order: order, page: page).hits.map(\.article.article.title)
  }
}
