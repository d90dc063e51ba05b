import Annotators

/// Tokens of a sentence that are a name.
struct TokenSpan: Hashable {
  var tokens: Range<Int>
  var kind: EntityLabel.Kind
}
