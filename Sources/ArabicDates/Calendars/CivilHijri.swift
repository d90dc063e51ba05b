/// The civil (tabular) Hijri calendar: a cycle of 30 years with 11 leap years, from 622-07-16 of
/// the Julian calendar.
enum CivilHijri {
  /// The day number (days since 1970-01-01) of a day.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let julianDay =
      (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day + 1_948_055
    return julianDay - 2_440_588
  }

  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return dayNumber(year: next.0, month: next.1, day: 1)
      - dayNumber(year: year, month: month, day: 1)
  }

  static func components(ofDayNumber number: Int) -> (year: Int, month: Int, day: Int)? {
    guard number >= dayNumber(year: 1, month: 1, day: 1) else { return nil }
    var year = (number - dayNumber(year: 1, month: 1, day: 1)) * 30 / 10_631 + 1
    while dayNumber(year: year, month: 1, day: 1) > number { year -= 1 }
    while dayNumber(year: year + 1, month: 1, day: 1) <= number { year += 1 }
    var month = 12
    while dayNumber(year: year, month: month, day: 1) > number { month -= 1 }
    return (year, month, number - dayNumber(year: year, month: month, day: 1) + 1)
  }
}
