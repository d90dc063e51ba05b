import Annotators
import ArchiveModel
import Foundation

/// Articles whose names were labelled by hand, as lists of the forms that name each thing.
struct NewsLabels {
  /// A line of a file of labels.
  struct Line: Decodable {
    var id: String
    var entities: [Entity]
  }

  /// A thing that an article names.
  struct Entity: Decodable {
    var kind: String
    var name: String
    var surfaces: [String]
  }

  private let lines: [String: Line]
  private let scanner = EntityTokenScanner()

  /// Reads a file of labels, a JSON object a line.
  ///
  /// - Throws: What Foundation throws for a file that can't be read or decoded.
  init(file: String) throws {
    var lines: [String: Line] = [:]
    for text in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
      lines[line.id] = line
    }
    self.lines = lines
  }

  /// Returns an article's title and body with their labels; nothing if it has none.
  func texts(of article: Article) -> [LabelledText] {
    guard let id = article.sourceID, let line = lines[id] else { return [] }
    return [article.title, article.body].filter { !$0.isEmpty }.map { labelled($0, line.entities) }
  }

  private struct Form {
    var hashes: [UInt64]
    var kind: EntityLabel.Kind
  }

  private func labelled(_ text: String, _ entities: [Entity]) -> LabelledText {
    let tokenized = scanner.tokens(in: text)
    let tokens = tokenized.tokens
    var labels = [Int](repeating: EntityLabel.outside, count: tokens.count)
    var beginnings: [UInt64] = []
    let bytes = text.utf8Span.span
    let readings = tokens.map { token in
      WordReadings(
        of: token,
        letters: scanner.letters(from: Int(token.start), to: Int(token.end), of: bytes))
    }
    for form in forms(of: entities) {
      let length = form.hashes.count
      guard length > 0, tokens.count >= length else { continue }
      for start in 0...(tokens.count - length) {
        let range = start..<start + length
        guard range.allSatisfy({ labels[$0] == EntityLabel.outside }),
          readings[start].contains(form.hashes[0]),
          range.dropFirst().allSatisfy({ tokens[$0].hash == form.hashes[$0 - start] })
        else { continue }
        labels[start] = EntityLabel.begin(form.kind)
        for index in range.dropFirst() { labels[index] = EntityLabel.inside(form.kind) }
        beginnings.append(form.hashes[0])
      }
    }
    return LabelledText(text: text, tokens: tokenized, labels: labels, beginnings: beginnings)
  }

  /// The forms of all entities, the longest first.
  private func forms(of entities: [Entity]) -> [Form] {
    var forms: [Form] = []
    for entity in entities {
      guard let kind = Self.kind(entity.kind) else { continue }
      for surface in entity.surfaces {
        forms.append(Form(hashes: scanner.tokens(in: surface).tokens.map(\.hash), kind: kind))
      }
    }
    return forms.sorted { $0.hashes.count > $1.hashes.count }
  }

  private static func kind(_ name: String) -> EntityLabel.Kind? {
    switch name {
    case "person": .person
    case "organization": .organization
    case "location": .location
    case "event": .event
    default: nil
    }
  }
}
