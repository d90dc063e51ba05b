import Annotators

/// The names of a sentence beside those that are labelled in it: right if tokens and kind agree exactly.
struct SpanComparison {
  /// What went wrong with a name.
  enum Fault: String {
    case missed, invented
    case kind = "of the wrong kind"
    case boundary = "with wrong boundaries"
  }

  let labelled: Set<TokenSpan>
  let found: Set<TokenSpan>

  init(labelled: [TokenSpan], found: [TokenSpan]) {
    self.labelled = Set(labelled)
    self.found = Set(found)
  }

  func counts(of kind: EntityLabel.Kind) -> Counts {
    let labelled = labelled.filter { $0.kind == kind }
    let found = found.filter { $0.kind == kind }
    let right = labelled.intersection(found).count
    return Counts(right: right, wrong: found.count - right, missed: labelled.count - right)
  }

  /// What is wrong, each once, in the order of the text: a name that was found with other tokens or as another kind is one
  /// fault, not a missed name and an invented one.
  var faults: [(fault: Fault, span: TokenSpan, other: TokenSpan?)] {
    let missed = labelled.subtracting(found)
    let wrong = found.subtracting(labelled)
    var faults: [(fault: Fault, span: TokenSpan, other: TokenSpan?)] = []
    for span in Self.inOrder(missed) {
      let rivals = Self.inOrder(wrong.filter { $0.tokens.overlaps(span.tokens) })
      let same = rivals.first { $0.tokens == span.tokens }
      let fault: Fault = same != nil ? .kind : rivals.isEmpty ? .missed : .boundary
      faults.append((fault, span, same ?? rivals.first))
    }
    for span in Self.inOrder(wrong)
    where !missed.contains(where: { $0.tokens.overlaps(span.tokens) }) {
      faults.append((.invented, span, nil))
    }
    return faults
  }

  private static func inOrder(_ spans: Set<TokenSpan>) -> [TokenSpan] {
    spans.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.kind.rawValue)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.kind.rawValue)
    }
  }
}
