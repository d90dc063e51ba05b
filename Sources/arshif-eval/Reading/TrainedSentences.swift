import ArchiveModel
import Foundation

/// The sentences of ANERcorp that the model learned from.
struct TrainedSentences {
  /// Nil if their file is not at hand.
  let texts: Set<String>?

  /// Reads a file of labelled tokens; that there is none is no error.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` for a line that is no token with a label.
  init(path: String) throws(ArchiveError) {
    let isPresent = FileManager.default.fileExists(atPath: path)
    texts = try isPresent ? Set(ConllFile(path: path).sentences().map(\.text)) : nil
  }

  init(texts: Set<String>?) {
    self.texts = texts
  }

  /// Returns what to say of `sentences`.
  func note(on sentences: [LabelledSentence]) -> String {
    guard let texts else {
      return "whether the model learned from these sentences is not known: "
        + "what it learned from is not at hand (--trained FILE)"
    }
    // Short ones, such as a line of names, recur in texts of all kinds.
    let long = sentences.filter { $0.tokens.count >= 8 }
    let known = long.count { texts.contains($0.text) }
    if known == 0 { return "\(sentences.count) sentences; the model learned from none of them" }
    return
      "TRAINED ON: the model learned from \(known) of the \(long.count) sentences of 8 tokens or more: "
      + "the figures say what it remembers, not what it finds; for that see arshif-train --folds 5"
  }
}
