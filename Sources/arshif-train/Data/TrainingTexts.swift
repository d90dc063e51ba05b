import Annotators
import ArchiveModel
import Foundation

/// All texts that are learned from.
///
/// Only what may be shipped as learned weights: of the corpus the articles of Jawhara FM (Apache License 2.0), and the
/// paragraphs of ARCD (MIT) and Belebele (CC BY-SA 4.0).
struct TrainingTexts {
  let anercorp: [LabelledText]
  /// Labelled by Arshif's own convention.
  let news: [LabelledText]
  /// Texts without labels, for the distribution of words.
  let raw: [String]

  /// Reads them.
  ///
  /// - Throws: What Foundation throws for a file that can't be read.
  init(data: String, sources: String) throws {
    anercorp = try ConllReader().texts(in: Self.text(data + "/ner/anercorp/train.conll"))
    let articles = CorpusArticles(path: data + "/corpus/news-dev.jsonl.gz")
    let labels = try NewsLabels(file: sources + "/Labels/news.jsonl")
    var news: [LabelledText] = []
    var raw: [String] = []
    articles.forEach { article in
      news += labels.texts(of: article)
      if article.source == "Jawhara FM" { raw += [article.title, article.body] }
    }
    let paragraphs = try FileManager.default.contentsOfDirectory(atPath: sources + "/Paragraphs")
    for file in paragraphs.sorted() where file.hasSuffix(".txt") {
      news += try ParagraphReader().texts(in: Self.text(sources + "/Paragraphs/" + file))
    }
    for collection in ["arcd", "belebele_q_arz_docs_arb"] {
      CorpusArticles(path: data + "/retrieval/\(collection)/docs.jsonl").forEach { article in
        raw += [article.title, article.body]
      }
    }
    self.news = news
    self.raw = raw
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
