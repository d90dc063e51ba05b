import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct RecordDateParserTests {
  private let parser = RecordDateParser()

  @Test(arguments: [
    ("2015-01-06", "2015-01-06"), ("2015-1-6", "2015-01-06"), ("2015/01/06", "2015-01-06"),
    ("2015.01.06", "2015-01-06"), ("20150106", "2015-01-06"), (" 2015-01-06\n", "2015-01-06"),
    ("2015-01-06T10:05", "2015-01-06T10:05"), ("2015-01-06 10:05:59", "2015-01-06T10:05"),
    ("2015-01-06T23:30:00+03:00", "2015-01-06T23:30"), ("2015-01-06T10:05:00Z", "2015-01-06T10:05"),
    ("2015-01-06T10:05:00.123456-05:00", "2015-01-06T10:05"), ("20150106T1005", "2015-01-06"),
    ("2015/01/06 10:05 PM", "2015-01-06T22:05"), ("2015-01-06 12:05 am", "2015-01-06T00:05"),
    ("2015-01-06T00:00", "2015-01-06T00:00"), ("2015-01-06T00:00:00", "2015-01-06"),
    ("2015-01-06T00:00:00.000Z", "2015-01-06"), ("2015-01-06T00:00:00+03:00", "2015-01-06T00:00"),
    ("2015", "2015"), ("2015-01", "2015-01"), ("2015-W02", "2015-W02"), ("201X", "201X"),
    ("20XX", "20XX"), ("٢٠١٥-٠١-٠٦", "2015-01-06"), ("\u{200F}2015/01/06\u{200F}", "2015-01-06"),
    ("Tue, 06 Jan 2015 10:05:00 +0300", "2015-01-06T10:05"), ("6 January 2015", "2015-01-06"),
    ("Tue, 06 Jan 2015 00:00:00 GMT", "2015-01-06"), ("06-Jan-2015 9:05", "2015-01-06T09:05"),
    ("1420538700", "2015-01-06T10:05"), ("1420538700000", "2015-01-06T10:05"),
  ])
  func `a date is read as precisely as it is written`(text: String, expected: String) {
    #expect(parser.value(of: text)?.description == expected)
  }

  @Test(arguments: [
    "", "قبل ساعة", "2015-13-01", "2015-02-30", "1436-03-15", "06/01/2015", "15", "9999-01-01",
    "2015-01-061", "Tue, 32 Jan 2015", "nan", "1e400", "-1420538700", "2015-", "2015-W60",
  ])
  func `what is no date, or could be two, is not read`(text: String) {
    #expect(parser.value(of: text) == nil)
  }

  @Test(arguments: [
    (1_420_538_700.0, "2015-01-06T10:05"), (1_420_538_700_000.0, "2015-01-06T10:05"),
    (20_150_106.0, "2015-01-06"), (2015.0, "2015"), (1_420_538_700.75, "2015-01-06T10:05"),
  ])
  func `a number is a time or a written date`(number: Double, expected: String) {
    #expect(parser.value(ofNumber: number)?.description == expected)
  }

  @Test(arguments: [0.0, -5.0, 12.0, .infinity, 1e300])
  func `other numbers are no dates`(number: Double) {
    #expect(parser.value(ofNumber: number) == nil)
  }

  @Test func `a record may know a date less precisely than it writes it, or midnight well`() {
    #expect(parser.value(of: "2015-01-06", precision: .month)?.description == "2015-01")
    #expect(parser.value(of: "2015-01", precision: .day)?.description == "2015-01")
    let midnight = parser.value(of: "2015-01-06T00:00:00", precision: .minute)
    #expect(midnight?.description == "2015-01-06T00:00")
  }

  @Test func `every value's description is read back as the value`() throws {
    let day = try #require(CalendarDate(year: 2024, month: 10, day: 3))
    let values = DateValue.Precision.allCases.map { DateValue(day, precision: $0) }
    for value in values + [DateValue(day, minuteOfDay: 871)] {
      #expect(parser.value(of: value.description) == value)
    }
  }
}
