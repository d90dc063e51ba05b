import ArchiveModel
import Ingestion

/// The articles of a file of JSON Lines.
struct CorpusArticles {
  let path: String

  /// Calls `body` with each article that can be read.
  func forEach(_ body: (Article) -> Void) {
    let articles = ArticleReader()
    let reader = CaptureReader(paths: [path], format: .jsonLines)
    while let item = reader.next() {
      if case .capture(let capture) = item, let article = try? articles.article(in: capture) {
        body(article)
      }
    }
  }
}
