import ArchiveModel
import Ingestion

/// A file of labelled articles, whose texts stand in it or in a corpus.
struct LabelFile {
  let path: String

  /// Returns the articles in the order of their labels.
  ///
  /// - Parameter corpus: The file of the articles that don't stand in this one; nil if there is none.
  /// - Returns: The articles, of which there is one or more.
  /// - Throws: ``ArchiveModel/ArchiveError`` for a file that can't be read, for a line that is no label, labels nothing or
  ///   labels an article again, and for an article that is nowhere.
  func articles(corpus: String?) throws(ArchiveError) -> [LabelledArticle] {
    var labels: [(label: ArticleLabel, line: Int?)] = []
    var lines: [String: Int?] = [:]
    var articles: [String: Article] = [:]
    let reader = ArticleReader()
    try LabelLines(path: path, hint: ArticleLabel.hint).forEach(ArticleLabel.self) {
      (label, capture) throws(ArchiveError) in
      let line = capture.provenance.record
      if let first = lines[label.id] {
        throw .badLabel(
          "the article '\(label.id)' was labelled before, on line \(first ?? 0)",
          hint: "keep one of the two", path: path, line: line)
      }
      if label.about == nil, label.entities == nil, label.dates == nil {
        throw .badLabel(
          "the line labels nothing of '\(label.id)'", hint: ArticleLabel.hint, path: path,
          line: line)
      }
      lines[label.id] = line
      labels.append((label, line))
      if label.title != nil || label.body != nil {
        articles[label.id] = try reader.article(in: capture)
      }
    }
    let missing = Set(lines.keys).subtracting(articles.keys)
    if let corpus, !missing.isEmpty {
      try articles.merge(Self.articles(missing, in: corpus)) { own, _ in own }
    }
    var labelled: [LabelledArticle] = []
    for (label, line) in labels {
      guard let article = articles[label.id] else {
        throw noArticle(label.id, line: line, corpus: corpus)
      }
      labelled.append(LabelledArticle(label: label, article: article))
    }
    return labelled
  }

  private func noArticle(_ id: String, line: Int?, corpus: String?) -> ArchiveError {
    guard let corpus else {
      return .badLabel(
        "the text of the article '\(id)' is not in the line",
        hint: "name the file that holds it: --corpus FILE", path: path, line: line)
    }
    return .badLabel(
      "there is no article '\(id)' in \(corpus)", hint: "check the id, or name another corpus",
      path: path, line: line)
  }

  private static func articles(
    _ ids: Set<String>, in corpus: String
  ) throws(ArchiveError) -> [String: Article] {
    let reader = ArticleReader()
    let captures = CaptureReader(paths: [corpus], format: .jsonLines)
    var articles: [String: Article] = [:]
    while articles.count < ids.count, let item = captures.next() {
      switch item {
      case .rejected(let error): throw error
      case .capture(let capture):
        // Other articles of the corpus may be without text.
        guard let article = try? reader.article(in: capture), let id = article.sourceID,
          ids.contains(id), articles[id] == nil
        else { continue }
        articles[id] = article
      }
    }
    return articles
  }
}
