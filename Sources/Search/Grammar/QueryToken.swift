/// A part of a typed query.
enum QueryToken: Hashable {
  /// What stands directly before a word, a phrase or a group.
  struct Prelude: Hashable {
    var isNegated = false
    var field: QueryField?
  }

  /// A sign between or before operands.
  enum Operator: Hashable {
    case and, or, not
  }

  /// A word, with the signs around it.
  case word(String, Prelude)
  /// What stands between quotes.
  case quoted(String, Prelude)
  /// Words near each other.
  case near([String], distance: Int, Prelude)
  /// An opening parenthesis.
  case open(Prelude)
  /// A closing parenthesis.
  case close
  /// An operator, as typed; whether it is one is told by what stands around it.
  case sign(Operator, String)

  /// The token with `-` before it, or without it if it has one.
  var negated: QueryToken {
    switch self {
    case .word(let text, let prelude): .word(text, prelude.negated)
    case .quoted(let text, let prelude): .quoted(text, prelude.negated)
    case .near(let words, let distance, let prelude):
      .near(words, distance: distance, prelude.negated)
    case .open(let prelude): .open(prelude.negated)
    case .close, .sign: self
    }
  }
}

extension QueryToken.Prelude {
  fileprivate var negated: Self {
    Self(isNegated: !isNegated, field: field)
  }
}
