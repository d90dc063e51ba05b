import ArabicText
import Storage

/// Demands on the text of an article that its index entry can't decide, since phrases are meant as written.
struct TextDemand {
  private let demands: [PreparedQuery.Expression]
  private let units: [QueryUnit]
  private let phrases: [Int: WrittenPhrase]
  private let reader = WrittenTextReader()
  /// The phrases with whether the title alone counts, if nothing else is demanded; nil if more is.
  private let surePhrases: [(phrase: WrittenPhrase, inTitle: Bool)]?

  /// Creates demands, all of which must be met.
  init(_ demands: [PreparedQuery.Expression], units: [QueryUnit]) {
    self.demands = demands
    self.units = units
    var phrases: [Int: WrittenPhrase] = [:]
    for number in demands.flatMap(\.allUnits) where units[number].kind == .phrase {
      phrases[number] = WrittenPhrase(units[number].text)
    }
    self.phrases = phrases
    let wanted = demands.map { demand -> (phrase: WrittenPhrase, inTitle: Bool)? in
      guard case .unit(let number) = demand else { return nil }
      return phrases[number].map { ($0, units[number].isInTitle) }
    }
    surePhrases = wanted.allSatisfy { $0 != nil } ? wanted.compactMap { $0 } : nil
  }

  /// Returns whether an article surely meets the demands, as its text shows where it lies; most that do are found so.
  func isSurelyMet(byRow row: Int64, _ texts: TextReader) -> Bool {
    guard let surePhrases else { return false }
    var isFound = [Bool](repeating: false, count: surePhrases.count)
    texts.forEachField(ofRow: row) { field, text in
      for (index, wanted) in surePhrases.enumerated()
      where !isFound[index] && (field == 0 || !wanted.inTitle) {
        isFound[index] = wanted.phrase.isSurelyIn(text)
      }
    }
    return isFound.allSatisfy { $0 }
  }

  /// Returns whether an article with these fields, its title, summary and body, meets the demands.
  func isMet(by fields: [String]) -> Bool {
    let text = WrittenText(fields, reader: reader)
    return demands.allSatisfy { isMet($0, by: text) }
  }

  private func isMet(_ demand: PreparedQuery.Expression, by text: WrittenText) -> Bool {
    switch demand {
    case .unit(let number): isMet(units[number], number, by: text)
    case .filter: true
    case .not(let part): !isMet(part, by: text)
    case .all(let parts): parts.allSatisfy { isMet($0, by: text) }
    case .any(let parts): parts.contains { isMet($0, by: text) }
    }
  }

  private func isMet(_ unit: QueryUnit, _ number: Int, by text: WrittenText) -> Bool {
    switch unit.kind {
    case .phrase: return phrases[number].map { text.holds($0, inTitle: unit.isInTitle) } ?? true
    case .near(let words, _):
      return words.allSatisfy { word in
        text.holds(terms: ArabicAnalyzer().tokens(in: word).map(\.term), inTitle: unit.isInTitle)
      }
    case .prefix:
      return unit.alternatives.contains {
        $0.rule == nil
          ? text.holds(prefix: $0.terms, inTitle: unit.isInTitle)
          : text.holds(terms: $0.terms, inTitle: unit.isInTitle)
      }
    case .word, .names:
      return unit.alternatives.contains { text.holds(terms: $0.terms, inTitle: unit.isInTitle) }
    }
  }
}
