import ArchiveModel
import Rendering
import Testing

/// Timelines and trends for people and for programs.
struct TimelineRenderingTests {
  private func date(_ text: String) -> DateValue {
    DateValue(parsing: text) ?? DateValue(CalendarDate(dayNumber: 0))
  }

  private func timeline(
    _ unit: Timeline.Unit, _ counts: KeyValuePairs<String, Int>, undated: Int = 0, vague: Int = 0
  ) -> Timeline {
    Timeline(
      unit: unit, periods: counts.map { Timeline.Period(date($0.key), count: $0.value) },
      articles: counts.reduce(undated + vague) { $0 + $1.value }, undated: undated, vague: vague)
  }

  private func text(width: Int = 40, arabicDigits: Bool = false) -> TimelineText {
    TimelineText(
      style: TerminalStyle(
        usesColor: false, usesArabicDigits: arabicDigits, usesIsolates: false), width: width)
  }

  @Test func `bars fill the width, in eighths of a character`() {
    let timeline = timeline(.day, ["2024-10-01": 80, "2024-10-02": 41, "2024-10-04": 1])
    #expect(
      text(width: 26).lines(timeline) == [
        "2024-10-01  80  ██████████", "2024-10-02  41  █████▏", "2024-10-03   0",
        "2024-10-04   1  ▏",
      ])
    for width in 40...120 {
      let lines = text(width: width).lines(timeline)
      #expect(lines.map(\.count).max() == width)
    }
  }

  @Test func `long gaps are one line, and digits are those of the user's choice`() {
    let timeline = timeline(.week, ["2024-W01": 2, "2024-W10": 1], undated: 3, vague: 12)
    let text = text(arabicDigits: true)
    let lines = text.lines(timeline)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("٢٠٢٤-W٠١ ٢٠٢٤-٠١-٠١  ٢  █"))
    #expect(lines[1] == "⋮ ٨ weeks without articles")
    #expect(
      text.summary(timeline, mentioned: false)
        == "١٨ articles · by week (ISO 8601, Monday to Sunday) · ٣ undated"
        + " · ١٢ with no date as exact as a week")
    #expect(text.lines(self.timeline(.day, [:])) == [])
  }

  @Test func `of the dates that are spoken of, those far from the others are told in a line`() {
    var counts: [Timeline.Period] = [1258, 1916, 1948].map {
      Timeline.Period(date("\($0)"), count: 1)
    }
    counts += (2000...2020).map { Timeline.Period(date("\($0)"), count: 50) }
    counts.append(Timeline.Period(date("3415"), count: 2))
    let timeline = Timeline(unit: .year, periods: counts, articles: 900)
    let lines = text().lines(timeline, mentioned: true)
    #expect(lines.first == "⋮ 3 in 742 years before")
    #expect(lines.last == "⋮ 2 in 1395 years after")
    #expect(lines.count == 23)
    #expect(text().lines(timeline).first?.hasPrefix("1258") == true)
  }

  @Test func `programs get all periods, and what has none`() {
    let values = TimelineJSON().values(
      timeline(.month, ["2024-12": 2, "2025-02": 1], undated: 3, vague: 4))
    #expect(
      values.map { $0["period"] } == [
        .string("2024-12"), .string("2025-01"), .string("2025-02"), .string("undated"),
        .string("vague"),
      ])
    #expect(values.map { $0["count"] } == [2, 0, 1, 3, 4].map(JSONValue.integer))
    #expect(values[2]["start"] == .string("2025-02-01"))
    #expect(values[2]["end"] == .string("2025-02-28"))
    #expect(values[3]["start"] == .null)
  }

  private var trends: TagTrends {
    let days = CalendarDate(dayNumber: 20_000)
    return TagTrends(
      unit: .week,
      periods: [days...days.adding(days: 6), days.adding(days: 7)...days.adding(days: 13)],
      articles: [30, 40],
      trends: [
        .init(
          TagCount(slug: "iraq", name: "العراق", englishName: "Iraq", count: 35),
          counts: [20, 15], logLikelihood: -4.2),
        .init(
          TagCount(slug: "usa", name: "الولايات المتحدة", englishName: nil, count: 5),
          counts: [0, 5], logLikelihood: 3.25),
        .init(
          TagCount(slug: "iran", name: "إيران", englishName: nil, count: 2), counts: [1, 1],
          logLikelihood: 0),
      ])
  }

  @Test func `trends stand in columns, Arabic last`() {
    let text = TagTrendText(
      style: TerminalStyle(usesColor: false, usesArabicDigits: false, usesIsolates: false))
    #expect(
      text.lines(trends) == [
        "35  █▆  15  −25 %  iraq  العراق", " 5  ·█   5    new  usa   الولايات المتحدة",
        " 2  ██   1      =  iran  إيران",
      ])
    #expect(
      text.summary(trends)
        == "2024-10-11 to 2024-10-17, against the week before; 2 weeks shown")
  }

  @Test func `the fields of a tag come first`() {
    let value = TagTrendJSON().values(trends)[0]
    let tag = SummaryJSON().value(trends.trends[0].tag)
    for key in ["tag", "name", "english_name", "count"] { #expect(value[key] == tag[key]) }
    #expect(value["last"] == .integer(15) && value["before"] == .integer(20))
    #expect(value["change"] == .number(-0.25))
    #expect(TagTrendJSON().values(trends)[1]["change"] == .null)
    guard case .array(let periods)? = value["periods"] else {
      Issue.record("no periods")
      return
    }
    #expect(periods.map { $0["count"] } == [.integer(20), .integer(15)])
    #expect(periods.map { $0["of"] } == [.integer(30), .integer(40)])
  }
}
