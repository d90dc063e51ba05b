import ArabicText
import ArchiveModel

/// A query as FTS5's `MATCH` expression.
///
/// Every word stands in quotation marks, so nothing that a person types is an operator of FTS5; the index's own tokenizer
/// makes terms of it. Phrases are found by their stems: ``WrittenPhrases`` must look at what the expression finds, and alone
/// tell which articles an excluded phrase leaves out.
struct MatchExpression: Hashable {
  /// The expression; nil if the query has no word that an index could hold.
  let text: String?

  /// Compiles a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - isWidened: Whether any of the words is enough; phrases must all be there.
  init(_ query: SearchQuery, isWidened: Bool = false) {
    let usable = Self.usable(query)
    let wanted = usable.filter { !$0.isExcluded }
    let unwanted = usable.filter { $0.isExcluded && $0.kind != .phrase }.map(Self.quoted)
    if wanted.isEmpty {
      text = nil
      return
    }
    var text = isWidened ? Self.widened(wanted) : Self.all(wanted)
    if !unwanted.isEmpty { text = "(\(text)) NOT (\(unwanted.joined(separator: " OR ")))" }
    self.text = text
  }

  /// The expression of articles that hold the stems of all phrases of a query; nil if it has none.
  static func phrases(of query: SearchQuery) -> String? {
    let phrases = usable(query).filter { $0.kind == .phrase && !$0.isExcluded }
    return phrases.isEmpty ? nil : all(phrases)
  }

  /// The expression of articles that hold a word of a query and the stems of an excluded phrase; nil if it has none.
  static func excludedPhrases(of query: SearchQuery) -> String? {
    let phrases = usable(query).filter { $0.kind == .phrase && $0.isExcluded }
    guard !phrases.isEmpty, let any = MatchExpression(query, isWidened: true).text else {
      return nil
    }
    return "(\(any)) AND (\(phrases.map(quoted).joined(separator: " OR ")))"
  }

  private static func usable(_ query: SearchQuery) -> [SearchQuery.Clause] {
    query.clauses.filter { !ArabicAnalyzer().tokens(in: $0.text).isEmpty }
  }

  private static func all(_ clauses: [SearchQuery.Clause]) -> String {
    clauses.map(quoted).joined(separator: " AND ")
  }

  /// Beside phrases the words only count for the order: the first phrase alone makes their part true.
  private static func widened(_ clauses: [SearchQuery.Clause]) -> String {
    let phrases = clauses.filter { $0.kind == .phrase }
    let words = clauses.filter { $0.kind != .phrase }
    if words.isEmpty || clauses.count == 1 { return all(clauses) }
    let any = (phrases.prefix(1) + words).map(quoted).joined(separator: " OR ")
    return phrases.isEmpty ? any : all(phrases) + " AND (\(any))"
  }

  private static func quoted(_ clause: SearchQuery.Clause) -> String {
    var quoted = "\""
    // Scalar by scalar, as FTS5 reads: a quote with a mark above it is a character of its own to Swift.
    for scalar in clause.text.unicodeScalars {
      switch scalar {
      case "\0": quoted += " "
      case "\"": quoted += "\"\""
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + (clause.kind == .prefix ? "\" *" : "\"")
  }
}
