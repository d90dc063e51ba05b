import ArabicDates
import ArchiveModel
import Testing

@Suite struct UmmAlQuraTests {
  @Test func `every day of the table goes to Hijri and back`() throws {
    let first = try #require(UmmAlQura.date(year: 1343, month: 1, day: 1))
    let last = try #require(UmmAlQura.date(year: 1500, month: 12, day: 29))
    #expect(first == CalendarDate(year: 1924, month: 8, day: 1))
    for number in stride(from: first.dayNumber, through: last.dayNumber, by: 7) {
      let date = CalendarDate(dayNumber: number)
      let hijri = try #require(UmmAlQura.hijri(of: date))
      #expect(UmmAlQura.date(year: hijri.year, month: hijri.month, day: hijri.day) == date)
    }
  }

  @Test func `outside the table the civil calendar stands in`() throws {
    #expect(!UmmAlQura.isTabled(year: 1342))
    let date = try #require(UmmAlQura.date(year: 1, month: 1, day: 1))
    #expect(date == CalendarDate(year: 622, month: 7, day: 19))
    let hijri = try #require(UmmAlQura.hijri(of: date))
    #expect(hijri == (1, 1, 1))
  }

  @Test func `no such month or day is nil`() {
    #expect(UmmAlQura.date(year: 1440, month: 13, day: 1) == nil)
    #expect(UmmAlQura.date(year: 1440, month: 0, day: 1) == nil)
    #expect(UmmAlQura.date(year: 1440, month: 1, day: 31) == nil)
    #expect(UmmAlQura.hijri(of: CalendarDate(dayNumber: -600_000)) == nil)
  }
}
