public import ArchiveModel

/// Reads what a person typed as a query.
///
/// Whatever was typed is one; only a date that can't be read is an error. Words stand beside each other for «all of
/// these»; `OR` or `أو` between two of them binds looser than that, so `a b OR c` is `(a b) OR c`. What is said twice in
/// one place is asked once.
public struct QueryParser: Sendable {
  /// The most words and filters that a query holds; further words are counted in ``SearchQuery/droppedWords``.
  public static let mostWords = 256
  /// The most parentheses that are open at a time; deeper ones are passed over as if not typed.
  ///
  /// FTS5's own parser overflows at some eighteen.
  public static let deepestNesting = 8

  private let today: CalendarDate

  /// Creates a parser for which `today` is the day that dates like «أمس» count from.
  public init(today: CalendarDate) {
    self.today = today
  }

  /// Returns the query of `text`.
  ///
  /// - Words: `word`, `"as written"` (or «», “”), `word*`, `NEAR(a b, 5)` or `قرب(a b، 5)`.
  /// - Fields: `title:` or `عنوان:` before a word, phrase, `NEAR` or group; `tag:` or `وسم:`, `entity:` or `كيان:`,
  ///   `source:` or `مصدر:`, `date:` or `تاريخ:` (a date, or two with `..` between) before a value or a group of values.
  /// - Operators: `-` or `NOT` before anything, `AND`, `OR` or `أو`, parentheses.
  ///
  /// An operator at an odd place is a word, as is a field without a value; a sign without a letter or digit is nothing, a quote without its partner is no
  /// quote, an open group ends with the query. In the tree no group stands in one of its kind or has less than two
  /// members, and ``SearchQuery/Node/inTitle(_:)`` holds a word, phrase, prefix or words near each other.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` that names a date that can't be read.
  public func query(_ text: String) throws -> SearchQuery {
    var tree = QueryTree(today: today)
    for token in QueryOperators.resolved(QueryLexer.tokens(of: text)) { try tree.take(token) }
    return tree.finish()
  }
}
