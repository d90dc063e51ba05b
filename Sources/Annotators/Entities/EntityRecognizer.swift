import ArchiveModel

/// Finds the persons, organizations, locations and events that an article names, each under one name.
///
/// A statistical tagger finds the names sentence by sentence; then the article as a whole decides: one form is one
/// thing, a name found once is found wherever it stands, and short forms lead to the full one.
struct EntityRecognizer: Sendable {
  private let tagger: EntityTagger
  private let scanner = EntityTokenScanner()
  private let memories = WordMemories()

  init(model: EntityModel) {
    tagger = EntityTagger(model: model)
  }

  /// Returns the mentions of `article`, in order of field and range.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - places: The mentions of places that the gazetteer found in it.
  /// - Returns: The mentions.
  func mentions(of article: Article, places: [Mention]) -> [Mention] {
    // The tagger knows Arabic; other languages in the same letters make it invent names.
    guard article.language.map({ $0 == "ar" }) ?? true else { return places }
    var memory = memories.take()
    memory.prepare(forTokens: article.tokenBound)
    var readings: [FieldReading] = []
    var entries: [[Int32]] = []
    for field in Article.Field.allCases {
      let text = article.text(of: field)
      guard !text.isEmpty else { continue }
      let tokenized = scanner.tokens(in: text)
      entries.append(tagger.entries(of: tokenized, in: text, memory: &memory))
      let labels = tagger.labels(
        of: tokenized, entries: entries[entries.count - 1], memory: memory)
      readings.append(FieldReading(field: field, text: text, tokenized: tokenized, labels: labels))
    }
    let collector = NameCollector(
      model: tagger.model, readings: readings, entries: entries, memory: memory)
    let spans = collector.spans()
    memories.put(back: memory)
    let naming = MentionNaming(model: tagger.model, article: article, places: places)
    return naming.mentions(of: spans, fullNames: NameJoiner().fullNames(of: spans))
  }
}

extension Article {
  /// No fewer than the tokens of all fields.
  fileprivate var tokenBound: Int {
    Field.allCases.reduce(8) { $0 + text(of: $1).utf8.count / 2 }
  }
}
