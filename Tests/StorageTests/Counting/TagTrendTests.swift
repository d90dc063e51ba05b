import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// How the tags of articles changed.
struct TagTrendTests {
  private let archive: ArchiveDatabase

  /// Thirty days: two articles a day on roads, and in the last week three a day on rain.
  init() throws {
    archive = try .inMemory()
    for day in 0..<30 {
      for number in 0..<(day < 23 ? 2 : 5) {
        try archive.store(
          .sample(
            day * 10 + number,
            published: DateValue(CalendarDate(dayNumber: 19_700 + day)).description),
          annotations: [Self.tag(number < 2 ? "roads" : "rain")])
      }
    }
  }

  private static func tag(_ slug: String) -> Annotation {
    .tag(TagAssignment(slug: slug, name: slug, origin: .rule, weight: 1, because: []))
  }

  private func trends(
    by unit: Timeline.Unit?, through day: Int? = nil
  ) throws -> TagTrends {
    try archive.tagTrends(
      of: archive.selection(ArticleFilter()), by: unit,
      through: day.map { CalendarDate(dayNumber: $0) })
  }

  @Test func `periods are whole, and end with the newest article`() throws {
    let trends = try trends(by: .week)
    #expect(trends.periods.count == 5)
    #expect(
      trends.periods.last
        == CalendarDate(dayNumber: 19_723)...CalendarDate(dayNumber: 19_729))
    #expect(trends.articles == [4, 14, 14, 14, 35])
    #expect(trends.trends.map(\.tag.slug) == ["roads", "rain"])
    #expect(trends.trends.map(\.tag.count) == [60, 21])
    #expect(trends.trends[0].counts == [4, 14, 14, 14, 14])
    #expect(trends.trends[1].counts == [0, 0, 0, 0, 21])
  }

  @Test func `what rose is told from what only has its part of more articles`() throws {
    let trends = try trends(by: .week)
    let (roads, rain) = (trends.trends[0], trends.trends[1])
    #expect(roads.change == 0 && rain.change == nil && rain.last == 21 && rain.before == 0)
    #expect(rain.logLikelihood > 10.8)
    #expect(roads.logLikelihood < 0)
  }

  @Test func `the last day can be chosen`() throws {
    let trends = try trends(by: .day, through: 19_723)
    #expect(trends.periods.count == 12)
    #expect(trends.articles.suffix(2) == [2, 5])
    let rain = trends.trends.first { $0.tag.slug == "rain" }
    #expect(rain?.last == 3 && rain?.tag.count == 21)
  }

  @Test func `the span chooses the unit, and nothing has no periods`() throws {
    #expect(try trends(by: nil).unit == .week)
    let none = try archive.tagTrends(of: ArticleSelection([]))
    #expect(none.trends == [])
  }

  @Test func `months that end on a last day are whole months`() throws {
    let last = try #require(CalendarDate(year: 2024, month: 3, day: 31))
    let first = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    let periods = Timeline.Unit.month.periods(endingWith: last, notBefore: first, count: 12)
    let text = periods.map { "\(DateValue($0.lowerBound)) \(DateValue($0.upperBound))" }
    #expect(
      text == [
        "2023-12-01 2023-12-31", "2024-01-01 2024-01-31", "2024-02-01 2024-02-29",
        "2024-03-01 2024-03-31",
      ])
  }
}
