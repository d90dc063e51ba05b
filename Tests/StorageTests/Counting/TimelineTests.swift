import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// Articles over time.
struct TimelineTests {
  private func archive(_ dates: [String?]) throws -> ArchiveDatabase {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(dates.enumerated().map { .sample($0.offset, published: $0.element) })
    return archive
  }

  private func timeline(
    _ archive: ArchiveDatabase, by unit: Timeline.Unit? = nil, mentioned: Bool = false
  ) throws -> Timeline {
    try archive.timeline(
      of: archive.selection(ArticleFilter()), by: unit, mentioned: mentioned)
  }

  private func text(_ timeline: Timeline) -> [String] {
    timeline.periods.map { "\($0.date) \($0.count)" }
  }

  @Test func `days without articles stand between the others`() throws {
    let archive = try archive(["2024-02-27T23:59", "2024-03-01", "2024-03-01T00:00", nil])
    let timeline = try timeline(archive)
    #expect(
      text(timeline) == ["2024-02-27 1", "2024-02-28 0", "2024-02-29 0", "2024-03-01 2"])
    #expect(timeline.unit == .day && timeline.articles == 4)
    #expect(timeline.undated == 1 && timeline.vague == 0)
  }

  @Test func `weeks are those of ISO 8601`() throws {
    let archive = try archive(["2024-12-29", "2024-12-30", "2025-01-05", "2025-01-06"])
    #expect(
      text(try timeline(archive, by: .week)) == ["2024-W52 1", "2025-W01 2", "2025-W02 1"])
    #expect(text(try timeline(archive, by: .year)) == ["2024 2", "2025 2"])
  }

  @Test func `an article of which only the month is known is in no shorter period`() throws {
    let archive = try archive(["2024-05", "2024-05-01", "2023"])
    let days = try timeline(archive, by: .day)
    #expect(text(days) == ["2024-05-01 1"])
    #expect(days.vague == 2)
    let months = try timeline(archive, by: .month)
    #expect(text(months) == ["2024-05 2"])
    #expect(months.vague == 1)
    #expect(text(try timeline(archive, by: .year)) == ["2023 1", "2024 2"])
  }

  @Test func `the span chooses the unit`() throws {
    #expect(try timeline(archive(["2024-01-01", "2024-02-10"])).unit == .day)
    #expect(try timeline(archive(["2024-01-01", "2024-04-10"])).unit == .week)
    #expect(try timeline(archive(["2022-01-01", "2024-04-10"])).unit == .month)
    #expect(try timeline(archive(["1998-01-01", "2024-04-10"])).unit == .year)
    #expect(try timeline(archive(["1998", "2024-04-10"])).unit == .year)
    #expect(try timeline(archive([nil])).periods == [])
  }

  @Test func `each article counts once, whatever the unit`() throws {
    var generator = SeededGenerator(seed: 5)
    let dates = (0..<300).map { _ -> String? in
      let day = CalendarDate(dayNumber: Int.random(in: 19_000...20_500, using: &generator))
      let precision = DateValue.Precision.allCases.randomElement(using: &generator) ?? .day
      return Int.random(in: 0..<10, using: &generator) == 0
        ? nil : DateValue(day, precision: precision).description
    }
    let archive = try archive(dates)
    for unit in Timeline.Unit.allCases {
      let timeline = try timeline(archive, by: unit)
      let counted = timeline.periods.reduce(0) { $0 + $1.count }
      #expect(counted + timeline.undated + timeline.vague == 300)
      for (one, next) in zip(timeline.periods, timeline.periods.dropFirst()) {
        #expect(one.date.end.adding(days: 1) == next.date.start)
      }
    }
  }

  @Test func `dates that articles speak of are counted once an article`() throws {
    let archive = try ArchiveDatabase.inMemory()
    func date(_ value: String, _ start: Int, isUncertain: Bool = false) -> Annotation {
      .date(
        DateMention(
          value: DateValue(parsing: value) ?? DateValue(.testDay), isUncertain: isUncertain,
          surface: "س", field: .body, range: start..<(start + 2)))
    }
    try archive.store(
      .sample(1),
      annotations: [
        date("2024-05-01", 0), date("2024-05-01T10:00", 4, isUncertain: true),
        date("2024-05-03", 8, isUncertain: true), date("2003", 12),
      ])
    try archive.store(.sample(2), annotations: [date("2024-05", 0)])
    try archive.store(.sample(3))
    let days = try timeline(archive, by: .day, mentioned: true)
    #expect(text(days) == ["2024-05-01 1", "2024-05-02 0", "2024-05-03 1"])
    #expect(days.periods.map(\.uncertain) == [0, 0, 1])
    #expect(days.articles == 3 && days.undated == 1 && days.vague == 1)
    let months = try timeline(archive, by: .month, mentioned: true)
    #expect(text(months) == ["2024-05 2"])
    let years = try timeline(archive, by: .year, mentioned: true)
    #expect(text(years).first == "2003 1" && text(years).last == "2024 2")
  }
}
