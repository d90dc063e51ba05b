import ArchiveModel
import TestSupport
import Testing

@testable import arshif_eval

struct DateComparisonTests {
  private static let words = ["أمس", "اليوم", "عام 2013", "2013", "الأحد الماضي", "الأحد"]
  private static let values = ["2015-07-21", "2015-07-22", "2013", "2015-07"]

  @Test(arguments: 0..<100)
  func `all is right of what agrees, and no figure exceeds what is laxer`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let labels = try Self.labels(&generator)
    let found = try Self.labels(&generator).map(Self.mention)
    let same = labels.map(Self.mention)
    for (exact, value) in [(true, true), (true, false), (false, true), (false, false)] {
      #expect(
        DateComparison(labels: labels, found: same).counts(exact: exact, value: value)
          == Counts(right: labels.count))
      #expect(
        DateComparison(labels: labels, found: []).counts(exact: exact, value: value)
          == Counts(missed: labels.count))
    }
    let comparison = DateComparison(labels: labels, found: found)
    let strict = comparison.counts(exact: true, value: true)
    let words = comparison.counts(exact: true, value: false)
    let lax = comparison.counts(exact: false, value: false)
    #expect(strict.right <= words.right && words.right <= lax.right)
    for counts in [strict, words, lax] {
      #expect(counts.right + counts.missed == labels.count)
      #expect(counts.right + counts.wrong == found.count)
    }
  }

  @Test func `dates are compared in their order`() throws {
    let labels = try [("أمس", "2015-07-21"), ("اليوم", "2015-07-22")].map(Self.label)
    let backwards = labels.reversed().map(Self.mention)
    #expect(
      DateComparison(labels: labels, found: backwards).counts(exact: true, value: true).right == 1)
  }

  @Test func `of two that have the same words, each is found once`() throws {
    let label = try Self.label(("أمس", "2015-07-21"))
    let comparison = DateComparison(labels: [label, label], found: [Self.mention(label)])
    #expect(comparison.counts(exact: true, value: true) == Counts(right: 1, missed: 1))
    #expect(comparison.faults.map(\.fault) == ["missed"])
  }

  @Test func `signs and spelling between the words don't matter`() throws {
    let label = try Self.label(("أيلول (سبتمبر) 2013", "2013-09"))
    let other = try Self.label(("ايلول سبتمبر 2013", "2013-09"))
    let comparison = DateComparison(labels: [label], found: [Self.mention(other)])
    #expect(comparison.counts(exact: true, value: true) == Counts(right: 1))
    #expect(comparison.faults.isEmpty)
  }

  @Test func `a part of the words is wrong where all are asked for`() throws {
    let label = try Self.label(("عام 2013", "2013"))
    let comparison = DateComparison(
      labels: [label], found: [Self.mention(try Self.label(("2013", "2013")))])
    #expect(comparison.counts(exact: true, value: true) == Counts(wrong: 1, missed: 1))
    #expect(comparison.counts(exact: false, value: true) == Counts(right: 1))
    #expect(comparison.faults.map(\.fault) == ["with other words"])
  }

  @Test func `a wrong value is wrong only where values are asked for`() throws {
    let label = try Self.label(("أمس", "2015-07-21"))
    let found = Self.mention(try Self.label(("أمس", "2015-07-20")))
    let comparison = DateComparison(labels: [label], found: [found])
    #expect(comparison.counts(exact: true, value: false) == Counts(right: 1))
    #expect(comparison.counts(exact: true, value: true) == Counts(wrong: 1, missed: 1))
    #expect(comparison.faults.map(\.fault) == ["with another value"])
  }

  private static func label(_ pair: (String, String)) throws -> DateComparison.Label {
    DateComparison.Label(
      surface: pair.0, value: try #require(ExpectedDate(parsing: pair.1)))
  }

  private static func mention(_ label: DateComparison.Label) -> DateMention {
    let value: DateValue? = if case .date(let date) = label.value { date } else { nil }
    return DateMention(
      value: value ?? DateValue(CalendarDate(dayNumber: 0)), surface: label.surface, field: .body,
      range: 0..<label.surface.utf8.count)
  }

  private static func labels(
    _ generator: inout SeededGenerator
  ) throws -> [DateComparison.Label] {
    let count = Int.random(in: 0...8, using: &generator)
    return try (0..<count).map { _ in
      try label(
        (
          words.randomElement(using: &generator) ?? "",
          values.randomElement(using: &generator) ?? ""
        )
      )
    }
  }
}
