import Annotators

/// Reads sentences of labelled tokens: a token and its label a line, an empty line between sentences.
struct ConllReader {
  private let scanner = EntityTokenScanner()

  /// Returns the sentences of the text of a file, their tokens joined by spaces.
  func texts(in file: String) -> [LabelledText] {
    var texts: [LabelledText] = []
    var sentence = Sentence()
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(whereSeparator: \.isWhitespace)
      if parts.count >= 2 {
        sentence.append(parts[0], label: parts[parts.count - 1])
      } else if !sentence.text.isEmpty {
        texts.append(LabelledText(text: sentence.text, spans: sentence.spans, scanner: scanner))
        sentence = Sentence()
      }
    }
    if !sentence.text.isEmpty {
      texts.append(LabelledText(text: sentence.text, spans: sentence.spans, scanner: scanner))
    }
    return texts
  }

  private struct Sentence {
    var text = ""
    var spans: [(range: Range<Int>, kind: EntityLabel.Kind)] = []
    private var last: EntityLabel.Kind?

    mutating func append(_ token: Substring, label: Substring) {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += token
      let kind = ConllReader.kind(label)
      if let kind {
        // Some names of the data begin with the label of an inside.
        if label.hasPrefix("I-"), kind == last {
          spans[spans.count - 1].range = spans[spans.count - 1].range.lowerBound..<text.utf8.count
        } else {
          spans.append((start..<text.utf8.count, kind))
        }
      }
      last = kind
    }
  }

  private static func kind(_ label: Substring) -> EntityLabel.Kind? {
    switch label.dropFirst(2) {
    case "PERS", "PER": .person
    case "ORG": .organization
    case "LOC": .location
    case "MISC": .miscellaneous
    default: nil
    }
  }
}
