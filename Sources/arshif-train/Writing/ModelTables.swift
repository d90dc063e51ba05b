import Annotators
import Foundation

/// All of a model but its weights: words, names, and what begins names.
struct ModelTables {
  let vocabulary: [UInt64: UInt64]
  let lexicon: [UInt64: UInt64]
  let beginnings: [UInt64: UInt64]
  /// The lines of known names.
  let names: [UInt8]

  /// Makes the tables.
  ///
  /// - Throws: What Foundation throws for a file that can't be read.
  init(texts: TrainingTexts, sources: String) throws {
    let lists = try NameLists(folder: sources + "/Names")
    lexicon = lists.lexicon
    names = lists.names
    var beginnings: [UInt64: UInt64] = [:]
    for hash in lists.beginnings { beginnings[hash, default: 0] += 1 }
    for text in texts.anercorp + texts.news {
      for hash in text.beginnings { beginnings[hash, default: 0] += 1 }
    }
    self.beginnings = beginnings
    vocabulary = Self.vocabulary(of: texts)
  }

  private static func vocabulary(of texts: TrainingTexts) -> [UInt64: UInt64] {
    let scanner = EntityTokenScanner()
    var sentences: [[UInt64]] = []
    func add(_ tokenized: TokenizedText) {
      for sentence in tokenized.sentences {
        sentences.append(tokenized.tokens[sentence].map(\.hash))
      }
    }
    for text in texts.raw { add(scanner.tokens(in: text)) }
    for text in texts.anercorp + texts.news { add(text.tokens) }
    let vectors = WordVectors(sentences: sentences)
    let clusters = [1024, 256, 64].map { vectors.clusters($0) }
    var values: [UInt64: UInt64] = [:]
    for (index, word) in vectors.words.enumerated() {
      values[word] = Vocabulary.value(
        clusters: clusters.map { $0[index] }, count: vectors.counts[index])
    }
    return values
  }
}
