import ArchiveModel
import Testing

@testable import Storage

/// Rows in the order of time.
struct ChronologicalIDTests {
  private func row(_ date: String) throws -> Int64 {
    ChronologicalID.first(of: try #require(DateValue(parsing: date)))
  }

  @Test func `rows stand in the order of dates`() throws {
    let dates = [
      "1800-01-01", "1969-12-31", "1970-01-01", "2024", "2024-01-02", "2024-10-01",
      "2024-10-01T00:01", "2024-10-01T23:59", "2024-10-02", "9999-12-31",
    ]
    let rows = try dates.map(row)
    #expect(rows == rows.sorted())
    #expect(Set(rows).count == rows.count)
    #expect(rows.first == ChronologicalID.dated)
  }

  @Test func `a date before all days is the first`() throws {
    #expect(try row("0622-07-16") == ChronologicalID.dated)
  }

  @Test func `the rows of a day hold its minutes and nothing else`() throws {
    let day = try #require(CalendarDate(year: 2024, month: 2, day: 29))
    let rows = ChronologicalID.rows(from: day, through: day)
    #expect(rows.contains(try row("2024-02-29")))
    #expect(rows.contains(try row("2024-02-29T23:59") + ChronologicalID.slotsOfMinute - 1))
    #expect(try !rows.contains(row("2024-03-01")))
    #expect(try !rows.contains(row("2024-02-28T23:59") + ChronologicalID.slotsOfMinute - 1))
  }

  @Test(arguments: ["1800-01-01", "1969-12-31", "2024-02-29T23:59", "2024-10", "9999-12-31"])
  func `a row tells its day`(date: String) throws {
    let value = try #require(DateValue(parsing: date))
    let row = ChronologicalID.first(of: value) + ChronologicalID.slotsOfMinute - 1
    #expect(ChronologicalID.day(ordinal: ChronologicalID.dayOrdinal(ofRow: row)) == value.start)
  }

  @Test func `a row of no date tells no day`() {
    for row in [ChronologicalID.undated, ChronologicalID.dated - 1] {
      #expect(ChronologicalID.day(ordinal: ChronologicalID.dayOrdinal(ofRow: row)) == nil)
    }
  }
}
