import Annotators

/// Exact spans found, missed and invented, by kind.
struct SpanScore {
  private var right: [Int: Int] = [:]
  private var predicted: [Int: Int] = [:]
  private var gold: [Int: Int] = [:]

  mutating func add(gold: [Int], predicted: [Int]) {
    let golden = Set(Self.spans(gold))
    let found = Self.spans(predicted)
    for span in golden { self.gold[span.kind, default: 0] += 1 }
    for span in found {
      self.predicted[span.kind, default: 0] += 1
      if golden.contains(span) { right[span.kind, default: 0] += 1 }
    }
  }

  struct Span: Hashable {
    var start: Int
    var end: Int
    var kind: Int
  }

  static func spans(_ labels: [Int]) -> [Span] {
    EntityLabel.names(labels).map {
      Span(start: $0.tokens.lowerBound, end: $0.tokens.upperBound, kind: $0.kind.rawValue)
    }
  }

  var summary: String {
    var lines: [String] = []
    var totals = (0, 0, 0)
    for kind in EntityLabel.Kind.allCases {
      let (r, p, g) = (
        right[kind.rawValue, default: 0], predicted[kind.rawValue, default: 0],
        gold[kind.rawValue, default: 0]
      )
      totals = (totals.0 + r, totals.1 + p, totals.2 + g)
      lines.append(Self.line("\(kind)", r, p, g))
    }
    lines.append(Self.line("all", totals.0, totals.1, totals.2))
    return lines.joined(separator: "\n")
  }

  /// All kinds together.
  var total: Substring { summary.split(separator: "\n").last ?? "" }

  private static func line(_ name: String, _ right: Int, _ predicted: Int, _ gold: Int) -> String {
    let p = predicted == 0 ? 0 : Double(right) / Double(predicted)
    let r = gold == 0 ? 0 : Double(right) / Double(gold)
    let f = p + r == 0 ? 0 : 2 * p * r / (p + r)
    func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10)" }
    return "\(name) P \(percent(p)) R \(percent(r)) F \(percent(f)) of \(gold)"
  }
}
