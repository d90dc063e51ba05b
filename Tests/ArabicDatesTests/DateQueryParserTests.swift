import ArabicDates
import ArchiveModel
import Testing

@Suite struct DateQueryParserTests {
  private func span(_ text: String) -> String? {
    guard let today = CalendarDate(year: 2021, month: 6, day: 16) else { return nil }
    return DateQueryParser().span(of: text, today: today).map {
      "\(DateValue($0.lowerBound))...\(DateValue($0.upperBound))"
    }
  }

  @Test(arguments: [
    ("2020", "2020-01-01...2020-12-31"), ("٢٠٢٠", "2020-01-01...2020-12-31"),
    ("2020-02", "2020-02-01...2020-02-29"), ("2/2020", "2020-02-01...2020-02-29"),
    ("2020-02-03", "2020-02-03...2020-02-03"), ("7d", "2021-06-09...2021-06-16"),
    ("2w", "2021-06-02...2021-06-16"), ("1m", "2021-05-16...2021-06-16"),
    ("1y", "2020-06-16...2021-06-16"), ("أمس", "2021-06-15...2021-06-15"),
    ("اليوم", "2021-06-16...2021-06-16"), ("قبل أسبوع", "2021-06-09...2021-06-09"),
    ("منذ أسبوع", "2021-06-09...2021-06-16"), ("الشهر الماضي", "2021-05-01...2021-05-31"),
    ("أكتوبر 2020", "2020-10-01...2020-10-31"), ("أكتوبر", "2020-10-01...2020-10-31"),
    ("رمضان 1442", "2021-04-13...2021-05-12"), ("1442", "2020-08-20...2021-08-08"),
    ("من 5 إلى 8 يناير 2020", "2020-01-05...2020-01-08"),
  ])
  func `a typed date is a span of days`(text: String, expected: String) {
    #expect(span(text) == expected)
  }

  @Test(arguments: ["", "كلام", "7x", "20", "2020-13", "أمس في بغداد", "99999999999d"])
  func `what is no date is nil`(text: String) {
    #expect(span(text) == nil)
  }
}
