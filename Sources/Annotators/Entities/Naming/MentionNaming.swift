import ArchiveModel

/// Gives the names of an article to what they name, and joins them with the places that the gazetteer found.
struct MentionNaming {
  private let model: EntityModel
  private let article: Article
  private let places: [Mention]
  private let canonical = CanonicalNaming()

  init(model: EntityModel, article: Article, places: [Mention]) {
    self.model = model
    self.article = article
    self.places = places
  }

  /// Returns the mentions of all spans and of the places that are part of none, in order of field and range.
  ///
  /// - Parameters:
  ///   - spans: The names, in order of field and range.
  ///   - fullNames: For each span the number of the span that has its full name.
  /// - Returns: The mentions.
  func mentions(of spans: [NameSpan], fullNames: [Int]) -> [Mention] {
    var mentions: [Mention] = []
    var rest = places[...]
    for (number, span) in spans.enumerated() {
      while let place = rest.first, Self.isBefore(place, span) {
        mentions.append(place)
        rest.removeFirst()
      }
      var overlapping: [Mention] = []
      while let place = rest.first, place.field == span.field,
        place.range.lowerBound < span.range.upperBound
      {
        overlapping.append(place)
        rest.removeFirst()
      }
      mentions += self.mentions(of: span, full: spans[fullNames[number]], overlapping)
    }
    return mentions + rest
  }

  private static func isBefore(_ place: Mention, _ span: NameSpan) -> Bool {
    (place.field.order, place.range.upperBound) <= (span.field.order, span.range.lowerBound)
      || place.field.order < span.field.order
  }

  /// Returns the mention of a span, or the places in it where these are more than it.
  private func mentions(of span: NameSpan, full: NameSpan, _ places: [Mention]) -> [Mention] {
    if span.kind == .location, let place = places.first,
      places.count > 1 || place.range.count >= span.range.count - 4
    {
      return places
    }
    if let place = places.first, place.range.count > span.range.count { return places }
    return [mention(of: span, full: full)] + places.filter { stands($0, behindBehIn: span) }
  }

  /// Whether a place stands within a longer name behind the preposition ب: «المستشفى الجهوي بقفصة» is in قفصة.
  private func stands(_ place: Mention, behindBehIn span: NameSpan) -> Bool {
    let bytes = article.text(of: span.field).utf8
    let before = place.range.lowerBound - 3
    guard before > span.range.lowerBound else { return false }
    let start = bytes.index(bytes.startIndex, offsetBy: before)
    return bytes[start...].prefix(3).elementsEqual(" ب".utf8)
  }

  private func mention(of span: NameSpan, full: NameSpan) -> Mention {
    // What the article calls it in full says more than what the words alone are known for.
    let known = name(of: full)
    let shown = known?.name ?? DisplayName.of(text(of: full), lacksAlef: full.lacksAlef)
    return canonical.naming(
      Mention(
        kind: span.kind, name: shown, englishName: known?.englishName, surface: text(of: span),
        field: span.field, range: span.range))
  }

  private func name(of span: NameSpan) -> NameRecords.Name? {
    guard let match = model.lexicon.match(of: span.words), match.isUndoubted, let line = match.line,
      let name = model.nameRecords.name(at: line), name.kind == span.kind
    else { return nil }
    return name
  }

  private func text(of span: NameSpan) -> String {
    let bytes = article.text(of: span.field).utf8
    let start = bytes.index(bytes.startIndex, offsetBy: span.range.lowerBound)
    let end = bytes.index(start, offsetBy: span.range.count)
    return String(bytes[start..<end]) ?? ""
  }
}
