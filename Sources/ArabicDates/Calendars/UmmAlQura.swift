public import ArchiveModel

/// The Hijri calendar as Saudi Arabia prints it, tabled for 1343 to 1500 AH.
///
/// Outside the table the civil (tabular) Hijri calendar stands in, which can be off by two days.
public enum UmmAlQura {
  /// The Hijri years that the table knows.
  public static let tabledYears = 1343...1500

  /// Whether ``date(year:month:day:)`` reads this Hijri year from the table.
  public static func isTabled(year: Int) -> Bool { tabledYears.contains(year) }

  /// Returns the number of days of a Hijri month, 29 or 30 but for a few of 28 and 31 before 1356 AH; 0 for
  /// what is no month.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    guard (1...12).contains(month) else { return 0 }
    guard isTabled(year: year) else { return CivilHijri.dayCount(ofMonth: month, year: year) }
    return 28 + Int(monthLengths[year - tabledYears.lowerBound] >> (2 * UInt32(month - 1)) & 3)
  }

  /// Returns the Gregorian day of a Hijri day, or nil if there is no such month or the day is not
  /// in 1...30 (31 where the month has as many).
  ///
  /// The 30th of a month of 29 days is the day after its 29th: moon sighting and table may differ.
  public static func date(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard (1...9000).contains(year), (1...12).contains(month),
      (1...max(30, dayCount(ofMonth: month, year: year))).contains(day)
    else {
      return nil
    }
    guard isTabled(year: year) else {
      return CalendarDate(dayNumber: CivilHijri.dayNumber(year: year, month: month, day: day))
    }
    let index = year - tabledYears.lowerBound
    let start = yearStarts[index] + daysBefore(month: month, in: monthLengths[index])
    return CalendarDate(dayNumber: start + day - 1)
  }

  /// Returns the Hijri year, month and day of a Gregorian day, or nil before 1 AH.
  public static func hijri(of date: CalendarDate) -> (year: Int, month: Int, day: Int)? {
    let number = date.dayNumber
    guard let first = yearStarts.first, number >= first, number < tableEnd else {
      return CivilHijri.components(ofDayNumber: number)
    }
    var index = min((number - first) / 354, yearStarts.count - 1)
    while yearStarts[index] > number { index -= 1 }
    let mask = monthLengths[index]
    var month = 12
    while yearStarts[index] + daysBefore(month: month, in: mask) > number { month -= 1 }
    let start = yearStarts[index] + daysBefore(month: month, in: mask)
    return (tabledYears.lowerBound + index, month, number - start + 1)
  }

  /// 1343-01-01 AH is 1924-08-01: the days from it to 1970-01-01.
  private static let firstDayNumber = -16589

  private static let yearStarts: [Int] = {
    var start = firstDayNumber
    return monthLengths.map { mask in
      defer { start += daysBefore(month: 13, in: mask) }
      return start
    }
  }()

  private static let tableEnd: Int = {
    (yearStarts.last ?? 0) + daysBefore(month: 13, in: monthLengths.last ?? 0)
  }()

  private static func daysBefore(month: Int, in mask: UInt32) -> Int {
    (0..<month - 1).reduce(0) { $0 + 28 + Int(mask >> UInt32(2 * $1) & 3) }
  }
}
