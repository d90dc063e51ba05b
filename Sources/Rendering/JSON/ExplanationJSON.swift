public import ArchiveModel

/// Why an article answers a query, as a JSON object.
public struct ExplanationJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns an explanation as an object.
  public func value(_ explanation: MatchExplanation) -> JSONValue {
    .object([
      .init("id", .string(explanation.article.id)),
      .init("title", .string(explanation.article.article.title)),
      .init("score", number(explanation.score)), .init("full", .bool(explanation.isFull)),
      .init("words", .array(explanation.words.map(value))),
      .init("nearness", number(explanation.nearness)),
      .init("exact_forms", number(explanation.exactForms)),
      .init("expansions", .array(explanation.expansions.map(value))),
    ])
  }

  /// Returns what was searched besides words as typed as an object.
  public func value(_ expansion: QueryExpansion) -> JSONValue {
    .object([
      .init("words", .string(expansion.words)), .init("rule", .string(expansion.rule.rawValue)),
      .init("names", .array(expansion.names.map(JSONValue.string))),
    ])
  }

  private func value(_ word: MatchExplanation.Word) -> JSONValue {
    .object([
      .init("word", .string(word.text)), .init("score", number(word.score)),
      .init(
        "matches",
        .array(
          word.occurrences.map { occurrence in
            .object([
              .init("surface", .string(occurrence.surface)),
              .init("rule", .string(occurrence.rule.rawValue)),
              .init("field", .string(occurrence.field.rawValue)),
              .init("start", .integer(occurrence.range.lowerBound)),
              .init("end", .integer(occurrence.range.upperBound)),
            ])
          })),
    ])
  }

  private func number(_ value: Double) -> JSONValue {
    .number((value * 1000).rounded() / 1000)
  }
}
