import Annotators
import TestSupport
import Testing

@testable import arshif_eval

struct SpanComparisonTests {
  @Test(arguments: 0..<50)
  func `what agrees is right, nothing is missed, and the order tells nothing`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let labelled = Self.spans(&generator)
    let found = Self.spans(&generator)
    let perfect = Self.total(SpanComparison(labelled: labelled, found: labelled))
    #expect(perfect == Counts(right: Set(labelled).count))
    let empty = Self.total(SpanComparison(labelled: labelled, found: []))
    #expect(empty == Counts(missed: Set(labelled).count))
    let straight = SpanComparison(labelled: labelled, found: found)
    let shuffled = SpanComparison(
      labelled: labelled.shuffled(using: &generator), found: found.shuffled(using: &generator))
    #expect(Self.total(straight) == Self.total(shuffled))
    #expect(straight.faults.map(\.span) == shuffled.faults.map(\.span))
    let swapped = Self.total(SpanComparison(labelled: found, found: labelled))
    let total = Self.total(straight)
    #expect(swapped == Counts(right: total.right, wrong: total.missed, missed: total.wrong))
    #expect(total.right + total.wrong == Set(found).count)
    #expect(total.right + total.missed == Set(labelled).count)
  }

  @Test func `a name found twice is found once`() {
    let span = TokenSpan(tokens: 2..<4, kind: .person)
    let comparison = SpanComparison(labelled: [span], found: [span, span])
    #expect(Self.total(comparison) == Counts(right: 1))
    #expect(comparison.faults.isEmpty)
  }

  @Test func `other boundaries and another kind are wrong, and one fault each`() {
    let labelled = [
      TokenSpan(tokens: 0..<2, kind: .person), TokenSpan(tokens: 3..<4, kind: .location),
      TokenSpan(tokens: 6..<7, kind: .organization),
    ]
    let found = [
      TokenSpan(tokens: 0..<3, kind: .person), TokenSpan(tokens: 3..<4, kind: .organization),
      TokenSpan(tokens: 8..<9, kind: .organization),
    ]
    let comparison = SpanComparison(labelled: labelled, found: found)
    #expect(Self.total(comparison) == Counts(wrong: 3, missed: 3))
    #expect(comparison.counts(of: .person) == Counts(wrong: 1, missed: 1))
    #expect(comparison.faults.map(\.fault) == [.boundary, .kind, .missed, .invented])
    #expect(comparison.faults.map(\.other) == [found[0], found[1], nil, nil])
  }

  private static func total(_ comparison: SpanComparison) -> Counts {
    EntityLabel.Kind.allCases.map(comparison.counts).reduce(Counts(), +)
  }

  /// Names of one to three tokens, not overlapping.
  private static func spans(_ generator: inout SeededGenerator) -> [TokenSpan] {
    var spans: [TokenSpan] = []
    var start = 0
    while start < 30 {
      let end = start + Int.random(in: 1...3, using: &generator)
      if Bool.random(using: &generator),
        let kind = EntityLabel.Kind.allCases.randomElement(using: &generator)
      {
        spans.append(TokenSpan(tokens: start..<end, kind: kind))
      }
      start = end
    }
    return spans
  }
}
