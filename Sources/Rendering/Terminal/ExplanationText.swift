public import ArchiveModel

/// Why an article answers a query, as text for people.
public struct ExplanationText: Sendable {
  private let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// Returns an explanation, line by line: the article, its score, then each word with where and how it is answered.
  public func lines(_ explanation: MatchExplanation) -> [String] {
    let article = explanation.article
    let title = article.article.title.isEmpty ? "(untitled)" : article.article.title
    var lines = [style.styled(plain(title), .strong), "    " + style.styled(article.id, .dim)]
    lines.append(score(explanation))
    for word in explanation.words { lines += [""] + self.lines(word) }
    let others = explanation.expansions.map(line)
    return lines + (others.isEmpty ? [] : [""] + others)
  }

  /// Returns what was searched besides words as typed: `also searched for نتنياهو: نتانياهو (variant)`.
  public func line(_ expansion: QueryExpansion) -> String {
    let names = expansion.names.map(plain).joined(separator: "، ")
    return style.styled("also searched for ", .dim) + plain(expansion.words)
      + style.styled(" (\(expansion.rule.rawValue)): ", .dim) + names
  }

  private func score(_ explanation: MatchExplanation) -> String {
    let words = explanation.words.reduce(0) { $0 + $1.score }
    let parts = [
      "words \(number(words))", "near each other \(number(explanation.nearness))",
      "as typed \(number(explanation.exactForms))",
    ]
    let demand = explanation.isFull ? "meets the whole query" : "does not meet the whole query"
    return "    " + style.styled("score \(number(explanation.score))", .strong) + ": "
      + parts.joined(separator: " + ") + " · " + demand
  }

  private func lines(_ word: MatchExplanation.Word) -> [String] {
    let title = style.styled(plain(word.text), .strong) + "  " + number(word.score)
    if word.occurrences.isEmpty { return [title, "  " + style.styled("not in the article", .dim)] }
    let places = Dictionary(grouping: word.occurrences, by: Place.init)
      .sorted { one, other in
        (one.value[0].field.order, one.value[0].range.lowerBound)
          < (other.value[0].field.order, other.value[0].range.lowerBound)
      }
    return [title]
      + places.map { place, occurrences in
        let count =
          occurrences.count > 1 ? " × " + style.digits(String(occurrences.count)) : ""
        return "  " + style.styled(place.field.rawValue, .dim) + " "
          + style.styled(place.rule.rawValue, .dim) + " " + plain(place.surface) + count
      }
  }

  /// What occurrences are told together.
  private struct Place: Hashable {
    let field: Article.Field
    let rule: MatchRule
    let surface: String

    init(_ occurrence: MatchExplanation.Occurrence) {
      field = occurrence.field
      rule = occurrence.rule
      surface = occurrence.surface
    }
  }

  private func number(_ value: Double) -> String {
    style.digits(String((value * 100).rounded() / 100))
  }

  private func plain(_ text: String) -> String {
    style.isolated(style.printable(text))
  }
}

extension Article.Field {
  /// The place of the field in an article.
  fileprivate var order: Int {
    Self.allCases.firstIndex(of: self) ?? 0
  }
}
