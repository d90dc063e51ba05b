import Annotators
import Foundation

/// The lists of names and cues that the package keeps, as the lexicon's values.
struct NameLists {
  private let scanner = EntityTokenScanner()
  private(set) var lexicon: [UInt64: UInt64] = [:]
  /// The first words of all names.
  private(set) var beginnings: [UInt64] = []
  /// The lines of known names.
  private(set) var names: [UInt8] = []
  private var lists = 0

  /// Reads the lists of a folder, and those of the gazetteer.
  ///
  /// - Throws: What Foundation throws for a file that can't be read.
  init(folder: String) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)
    }
    addNames(try text("persons"), kind: "p")
    addNames(try text("organizations"), kind: "o")
    addNames(try text("events"), kind: "e")
    addNames(try text("sites"), kind: "l")
    addNames(GazetteerNames.countries, kind: nil)
    addNames(GazetteerNames.cities, kind: nil)
    addNames(try text("given-names"), kind: nil)
    addNames(try text("surnames"), kind: nil)
    addCues(try text("cues"))
  }

  /// Adds the things of a file, one a line: the forms of its name separated by `|`, of which the last ones may be in
  /// Latin letters; `?` marks a form that is an ordinary word too.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - kind: The first letter of what they are: `p`, `o`, `l`, `e`; nil for words that are only a part of names.
  private mutating func addNames(_ text: String, kind: Character?) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let forms = line.split(separator: "|")
      let arabic = forms.filter(Self.isArabic)
      guard let first = arabic.first else { continue }
      var place: Int?
      if let kind {
        place = names.count
        let english = forms.first { !Self.isArabic($0) } ?? ""
        names += "\(kind)\t\(Self.bare(first))\t\(english)\n".utf8
      }
      for form in arabic {
        let words = scanner.tokens(in: String(Self.bare(form))).tokens.map(\.hash)
        let isDoubtful = form.hasPrefix("?")
        NameLexicon.add(words, toList: lists + (isDoubtful ? 1 : 0), line: place, of: &lexicon)
        if let first = words.first, !isDoubtful { beginnings.append(first) }
      }
    }
    lists += 2
  }

  private static func isArabic(_ form: Substring) -> Bool {
    form.unicodeScalars.contains { $0.value > 0x600 }
  }

  private static func bare(_ form: Substring) -> Substring {
    form.hasPrefix("?") ? form.dropFirst() : form
  }

  /// Adds the words of a file of cues: a kind, a tab, words separated by `|`.
  private mutating func addCues(_ text: String) {
    var kinds: [Substring: Int] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { continue }
      let list = kinds[parts[0]] ?? lists
      if kinds[parts[0]] == nil {
        kinds[parts[0]] = list
        lists += 1
      }
      for word in parts[1].split(separator: "|") {
        NameLexicon.add(
          scanner.tokens(in: String(word)).tokens.map(\.hash), toList: list, of: &lexicon)
      }
    }
  }
}
