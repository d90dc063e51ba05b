import Annotators

/// Reads paragraphs with marks for names: `{p|…}` person, `{o|…}` organization, `{l|…}` location, `{e|…}` event.
struct ParagraphReader {
  private let scanner = EntityTokenScanner()

  /// Returns the paragraphs of the text of a file, one a line.
  func texts(in file: String) -> [LabelledText] {
    file.split(separator: "\n").map(text)
  }

  private func text(of line: Substring) -> LabelledText {
    var text = ""
    var spans: [(range: Range<Int>, kind: EntityLabel.Kind)] = []
    var rest = line
    while let open = rest.firstIndex(of: "{"), let bar = rest[open...].firstIndex(of: "|"),
      let close = rest[bar...].firstIndex(of: "}"),
      let kind = Self.kind(rest[rest.index(after: open)..<bar])
    {
      text += rest[..<open]
      let start = text.utf8.count
      text += rest[rest.index(after: bar)..<close]
      spans.append((start..<text.utf8.count, kind))
      rest = rest[rest.index(after: close)...]
    }
    return LabelledText(text: text + rest, spans: spans, scanner: scanner)
  }

  private static func kind(_ letter: Substring) -> EntityLabel.Kind? {
    switch letter {
    case "p": .person
    case "o": .organization
    case "l": .location
    case "e": .event
    default: nil
    }
  }
}
