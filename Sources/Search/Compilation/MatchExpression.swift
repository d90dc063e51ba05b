import ArabicText
import ArchiveModel

/// A query as FTS5's `MATCH` expression.
///
/// Every word stands in quotation marks, so nothing that a person types is an operator of FTS5; the index's own tokenizer
/// makes terms of it.
struct MatchExpression: Hashable {
  /// The expression; nil if the query has no word that an index could hold.
  let text: String?

  /// Compiles a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - isWidened: Whether any of the words is enough.
  init(_ query: SearchQuery, isWidened: Bool = false) {
    let usable = query.clauses.filter { !ArabicAnalyzer().tokens(in: $0.text).isEmpty }
    let wanted = usable.filter { !$0.isExcluded }.map(Self.phrase)
    let unwanted = usable.filter(\.isExcluded).map(Self.phrase)
    if wanted.isEmpty {
      text = nil
      return
    }
    var text = wanted.joined(separator: isWidened ? " OR " : " AND ")
    if !unwanted.isEmpty { text = "(\(text)) NOT (\(unwanted.joined(separator: " OR ")))" }
    self.text = text
  }

  private static func phrase(_ clause: SearchQuery.Clause) -> String {
    let quoted = "\"" + clause.text.replacing("\"", with: "\"\"") + "\""
    return clause.kind == .prefix ? quoted + " *" : quoted
  }
}
