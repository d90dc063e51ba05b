import ArabicText

/// Tells the signs that join or negate from those that are words.
enum QueryOperators {
  /// Returns the operator that is called so; nil if none is.
  static func named(_ word: String) -> QueryToken.Operator? {
    switch word {
    case "OR": .or
    case "AND": .and
    case "NOT": .not
    default:
      word.utf8.count <= 24 && ArabicNormalizer().normalize(word) == "او" ? .or : nil
    }
  }

  /// Returns the tokens, in which the only signs are `OR` between two operands.
  ///
  /// The last sign between two operands counts. Elsewhere `NOT` negates what follows, and all other signs are words.
  static func resolved(_ tokens: [QueryToken]) -> [QueryToken] {
    var resolved: [QueryToken] = []
    resolved.reserveCapacity(tokens.count)
    var run: [(sign: QueryToken.Operator, text: String)] = []
    for token in tokens {
      if case .sign(let sign, let text) = token {
        run.append((sign, text))
      } else {
        let (signs, isNegated) = meaning(of: run, after: resolved.last, before: token)
        resolved += signs
        resolved.append(isNegated ? token.negated : token)
        run = []
      }
    }
    return resolved + meaning(of: run, after: resolved.last, before: nil).signs
  }

  /// Returns what stands for a run of signs, and whether it negates what follows.
  private static func meaning(
    of run: [(sign: QueryToken.Operator, text: String)], after left: QueryToken?,
    before right: QueryToken?
  ) -> (signs: [QueryToken], isNegated: Bool) {
    if run.isEmpty { return ([], false) }
    let beginsOperand = right != nil && right != .close
    let negations = beginsOperand ? run.reversed().prefix { $0.sign == .not }.count : 0
    let rest = run.dropLast(negations)
    let joins = beginsOperand && endsOperand(left)
    let signs: [QueryToken] =
      joins
      ? (rest.last?.sign == .or ? [.sign(.or, "OR")] : [])
      : rest.map { .word($0.text, QueryToken.Prelude()) }
    return (signs, negations.isMultiple(of: 2) == false)
  }

  private static func endsOperand(_ token: QueryToken?) -> Bool {
    switch token {
    case .word, .quoted, .near, .close: true
    case .open, .sign, nil: false
    }
  }
}
