import Annotators
import ArchiveModel

/// A file of sentences whose tokens are labelled: a token and its label a line, an empty line between sentences.
struct ConllFile {
  let path: String

  /// Returns the sentences.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` for a file that can't be read, and for the first line that is no token with a
  ///   label.
  func sentences() throws(ArchiveError) -> [LabelledSentence] {
    try sentences(of: WholeText(path: path).text())
  }

  func sentences(of text: String) throws(ArchiveError) -> [LabelledSentence] {
    var sentences: [LabelledSentence] = []
    var sentence = LabelledSentence()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let parts = line.split(whereSeparator: \.isWhitespace)
      if parts.isEmpty {
        if !sentence.tokens.isEmpty { sentences.append(sentence) }
        sentence = LabelledSentence()
      } else if parts.count == 1 {
        throw .badLabel(
          "the token '\(parts[0])' has no label", hint: Self.hint, path: path, line: number)
      } else {
        try sentence.append(String(parts[0]), kind: kind(parts[parts.count - 1], line: number))
      }
    }
    if !sentence.tokens.isEmpty { sentences.append(sentence) }
    return sentences
  }

  private static let hint =
    "a line is a token, a space or tab, and one of O, B-PERS, I-PERS, B-LOC, B-ORG, B-MISC, B-EVENT …"

  private func kind(
    _ label: Substring, line: Int
  ) throws(ArchiveError) -> (kind: EntityLabel.Kind, isInside: Bool)? {
    if label == "O" { return nil }
    guard label.hasPrefix("B-") || label.hasPrefix("I-") else {
      throw .badLabel("'\(label)' is no label", hint: Self.hint, path: path, line: line)
    }
    let kind: EntityLabel.Kind? =
      switch label.dropFirst(2) {
      case "PERS", "PER": .person
      case "ORG": .organization
      case "LOC": .location
      case "MISC": .miscellaneous
      case "EVENT": .event
      default: nil
      }
    guard let kind else {
      throw .badLabel(
        "the kind of '\(label)' is unknown", hint: Self.hint, path: path, line: line)
    }
    return (kind, label.hasPrefix("I-"))
  }
}
