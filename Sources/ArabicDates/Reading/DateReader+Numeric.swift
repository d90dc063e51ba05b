import ArchiveModel

extension DateReader {
  /// Reads a date of three numbers, day first unless that is impossible: «2024-10-01»,
  /// «01/10/2024», «14-09-1432 هـ».
  func numericDate(at index: Int) -> Reading? {
    guard let separator = dateSeparator(at: index + 1), dateSeparator(at: index + 2) == separator,
      !isTailOfNumber(index, separator), !continues(index + 3)
    else { return nil }
    let numbers = tokens[index..<index + 3]
    guard let parts = parts(Array(numbers), separator: separator, at: index) else { return nil }
    let marked = markedCalendar(at: index + 3)
    let next = marked == nil ? index + 3 : index + 4
    let calendar =
      marked ?? numericCalendar ?? ((1300...1500).contains(parts.year) ? .hijri : .gregorian)
    let year = expanded(parts.year, calendar)
    let date = YearlessDate(month: parts.month, day: parts.day, calendar: calendar)
    return date.reading(index..<next, inYear: year, kind: .absolute)
      ?? monthFirst(date, index..<next, year)
  }

  private func monthFirst(_ date: YearlessDate, _ tokens: Range<Int>, _ year: Int) -> Reading? {
    guard let day = date.day else { return nil }
    let swapped = YearlessDate(month: day, day: date.month, calendar: date.calendar)
    return (1...12).contains(day) ? swapped.reading(tokens, inYear: year, kind: .absolute) : nil
  }

  /// Orders the three numbers; a year of two digits needs a calendar's mark or a weekday in front.
  private func parts(
    _ numbers: [Token], separator: UInt8, at index: Int
  ) -> (year: Int, month: Int, day: Int)? {
    let (first, middle, last) = (numbers[0], numbers[1], numbers[2])
    guard middle.digitCount <= 2 else { return nil }
    if first.digitCount == 4, last.digitCount <= 2 {
      return (first.number, middle.number, last.number)
    }
    guard first.digitCount <= 2 else { return nil }
    guard
      last.digitCount == 4
        || last.digitCount == 2 && separator != 0x2E && isShortYearPlaced(index)
    else { return nil }
    let isMonthFirst = middle.number > 12 && first.number <= 12
    return isMonthFirst
      ? (last.number, first.number, middle.number) : (last.number, middle.number, first.number)
  }

  private func isShortYearPlaced(_ index: Int) -> Bool {
    if numericCalendar != nil || markedCalendar(at: index + 3) != nil { return true }
    return gap(index).isPlain
      && (role(index - 1) == .weekday || role(index - 1) == .dateCue
        || role(index - 1) == .corresponding)
  }

  private func markedCalendar(at index: Int) -> DateExpression.Calendar? {
    if follows(index, .hijriMark) { return .hijri }
    if hasGregorianMark(index) { return .gregorian }
    return nil
  }

  private func expanded(_ year: Int, _ calendar: DateExpression.Calendar) -> Int {
    guard year < 100 else { return year }
    switch calendar {
    case .gregorian: return year < 70 ? 2000 + year : 1900 + year
    case .hijri: return year < 70 ? 1400 + year : 1300 + year
    }
  }

  /// The slash, dash or dot between two numbers; a dot only where they touch.
  private func dateSeparator(at index: Int) -> UInt8? {
    guard role(index) == .number, gap(index).isOne(of: "/-.") else { return nil }
    return gap(index).mark != 0x2E || !gap(index).hasSpace ? gap(index).mark : nil
  }

  private func isTailOfNumber(_ index: Int, _ separator: UInt8) -> Bool {
    guard index > 0, !gap(index).hasSpace else { return false }
    return role(index - 1) == .number && gap(index).isOne(of: "/-.")
      || gap(index).allows("/-._") && tokens[index - 1].key.isLatin
  }

  private func continues(_ index: Int) -> Bool {
    role(index) == .number && !gap(index).hasSpace && gap(index).isOne(of: "/-.")
  }

  /// Reads day and month in numbers, which only a weekday or «بتاريخ» in front makes a date:
  /// «الثلاثاء 5/10».
  func numericDayAndMonth(at index: Int) -> Reading? {
    guard let (day, next) = dayNumber(at: index), role(next) == .number,
      gap(next).isOne(of: "/-"), !gap(next).hasSpace, !continues(next + 1),
      tokens[next].digitCount <= 2, (1...12).contains(tokens[next].number)
    else { return nil }
    let date = YearlessDate(month: tokens[next].number, day: day, calendar: .gregorian)
    return date.reading(index..<next + 1, near: reference)
  }
}
