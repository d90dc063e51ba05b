import ArchiveModel

extension DateReader {
  /// Reads «موسم 2014/2015», «موسم 1436هـ».
  func season(at index: Int) -> Reading? {
    guard tokens[index].bareKey == Self.season, gap(index + 1).isPlain,
      let year = yearNumber(at: index + 1, for: .gregorian)
    else { return nil }
    return reading(ofYear: year, from: index).map { joinedYears($0, year) }
  }

  /// Joins a year to the next one behind it: «العام 1435/1436هـ», «موسم 2014-15».
  ///
  /// Both are one year of sports, schools or budgets; the value is the year in which it begins.
  func joinedYears(_ reading: Reading, _ year: YearReading) -> Reading {
    let index = year.next
    guard role(index) == .number, gap(index).isOne(of: "-/") else { return reading }
    let second = tokens[index]
    let isNext =
      second.digitCount == 4 && second.number == year.year + 1
      || second.digitCount == 2 && second.number == (year.year + 1) % 100
    guard isNext, role(index + 1) != .number || !gap(index + 1).isOne(of: "-/.") else {
      return reading
    }
    var end = index + 1
    if follows(end, .hijriMark) || hasGregorianMark(end) { end += 1 }
    var joined = reading
    joined.tokens = reading.tokens.lowerBound..<end
    let lastDay = reading.span.upperBound.adding(
      days: reading.calendar == .hijri ? 354 : 365)
    joined.span = reading.span.lowerBound...lastDay
    joined.isUncertain = true
    return joined
  }

  private static let season = WordKey("موسم")
}
