import ArchiveModel
import Foundation

/// The articles that the model learned from.
struct TrainedArticles {
  private struct Line: Decodable {
    var id: String
  }

  /// Their ids; nil if the file of their labels is not at hand.
  let ids: Set<String>?

  /// Reads a file of labels; that there is none is no error.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` for a line that has no id.
  init(path: String) throws(ArchiveError) {
    guard FileManager.default.fileExists(atPath: path) else {
      ids = nil
      return
    }
    var ids: Set<String> = []
    try LabelLines(path: path, hint: ArticleLabel.hint).forEach(Line.self) {
      (line, _) throws(ArchiveError) in
      ids.insert(line.id)
    }
    self.ids = ids
  }

  init(ids: Set<String>?) {
    self.ids = ids
  }

  /// Returns what to say of articles of these ids.
  func note(on articles: [String]) -> String {
    guard let ids else {
      return
        "whether the model learned from these articles is not known: its labels are not at hand"
    }
    let known = articles.count { ids.contains($0) }
    if known == 0 { return "\(articles.count) articles; the model learned from none of them" }
    return "the model learned from \(known) of these \(articles.count) articles: "
      + "the figures of entities say what it remembers, not what it finds"
  }
}
