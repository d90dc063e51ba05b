import ArabicText

/// The fields of an article, read as far as demands need it.
final class WrittenText {
  private let fields: [String]
  private let reader: WrittenTextReader
  private lazy var titleSpellings = reader.spellings(of: fields.prefix(1))
  private lazy var spellings = titleSpellings + reader.spellings(of: fields.dropFirst())
  private lazy var titleTerms = reader.terms(of: fields.prefix(1))
  private lazy var terms = titleTerms + reader.terms(of: fields.dropFirst())

  init(_ fields: [String], reader: WrittenTextReader) {
    self.fields = fields
    self.reader = reader
  }

  /// Returns whether a field holds a phrase as written, or the title does.
  func holds(_ phrase: WrittenPhrase, inTitle: Bool) -> Bool {
    let fields = inTitle ? self.fields.prefix(1) : self.fields[...]
    let isSure = fields.contains { field in
      var field = field
      return field.withUTF8 { phrase.isSurelyIn($0) }
    }
    return isSure || phrase.spelled.areIn(inTitle ? titleSpellings : spellings)
  }

  /// Returns whether a field holds these terms one after the other, or the title does.
  func holds(terms: [String], inTitle: Bool) -> Bool {
    let line = " " + terms.joined(separator: " ") + " "
    return SpacedWords(Array(line.utf8)).areIn(inTitle ? titleTerms : self.terms)
  }

  /// Returns whether a field holds these terms, the last of which may go on, or the title does.
  func holds(prefix: [String], inTitle: Bool) -> Bool {
    let line = " " + prefix.joined(separator: " ")
    return SpacedWords(Array(line.utf8)).areIn(inTitle ? titleTerms : terms)
  }
}

/// Reads texts as lines of their words, from text to text with the same caches.
struct WrittenTextReader {
  private let analyzer = ArabicAnalyzer()
  private let spellingCache = TermCache()
  private let termCache = TermCache()

  /// Returns the words in folded spelling; two spaces part the fields, so no phrase reaches from one into the next.
  func spellings(of fields: ArraySlice<String>) -> [UInt8] {
    var line: [UInt8] = []
    for field in fields { analyzer.appendSpellings(of: field, cache: spellingCache, to: &line) }
    return line
  }

  /// Returns the terms of the words; two spaces part the fields.
  func terms(of fields: ArraySlice<String>) -> [UInt8] {
    var line: [UInt8] = []
    for field in fields {
      line.append(0x20)
      analyzer.forEachTerm(in: field.utf8.span, cache: termCache) { term, _ in
        for offset in term.indices { line.append(term[offset]) }
        line.append(0x20)
        return true
      }
    }
    return line
  }
}
