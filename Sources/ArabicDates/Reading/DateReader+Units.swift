import ArchiveModel

extension DateReader {
  /// Reads a unit with the article: «الشهر الماضي», «اليوم», «العام 2020», «القرن العشرين».
  func definiteUnit(at index: Int) -> Reading? {
    guard let unit = DateUnit(rawValue: meaning(index).value) else { return nil }
    var next = index + 1
    if unit == .century { return century(at: index) }
    if let reading = unitFromLastReading(at: index) { return reading }
    let isHijri = follows(next, .hijriMark)
    if isHijri || follows(next, .yearKind) || follows(next, .gregorianMark) { next += 1 }
    if unit == .year, gap(next).isPlain,
      let year = yearNumber(at: next, for: isHijri ? .hijri : .gregorian)
    {
      return reading(ofYear: year, from: index).map { joinedYears($0, year) }
    }
    if unit == .year, follows(next, .adjective), gap(next + 1).isPlain,
      let year = yearNumber(at: next + 1, for: .gregorian)
    {
      return reading(ofYear: year, from: index).map { joinedYears($0, year) }
    }
    if let direction = direction(at: next), !isTitle(before: index, adjective: next) {
      var reading = unitFromReference(unit, direction.rawValue, index..<next + 1)
      if meaning(next).form == .weak, direction == .past { reading?.isUncertain = true }
      return reading
    }
    return unit == .day ? today(at: index) : nil
  }

  /// «الأمين العام السابق» is a person, not a year.
  private func isTitle(before index: Int, adjective: Int) -> Bool {
    guard index > 0, gap(index).isPlain, isUnit(index, .year) else { return false }
    if role(index - 1) == .title { return true }
    return meaning(adjective).form == .weak && tokens[index - 1].key.isDefinite
  }

  /// Reads «اليوم», unless it is the day that was told of.
  private func today(at index: Int) -> Reading? {
    guard let reference else { return nil }
    let next = index + 1
    let previous = gap(index).isPlain ? role(index - 1) : .none
    if gap(next).isPlain {
      if [.detached, .ordinal, .yearKind, .monthHonorific].contains(role(next)) { return nil }
      if role(next) == .demonstrative, tokens[next].procliticLength == 0 { return nil }
    }
    if previous == .title || previous == .recurrence || isNamedDay(index) { return nil }
    if previous == .inCue, role(index - 2) == .title || isUnit(index - 2, .hour, .plural) {
      return nil
    }
    return joinedWeekday(reference, index, next)
  }

  /// «اليوم الدراسي» is an event, «المساء اليوم – عمان» and «– المساء اليوم» newspapers.
  private func isNamedDay(_ index: Int) -> Bool {
    if follows(index + 1, .yearKind) || follows(index + 1, .detached) { return true }
    guard index > 0, gap(index).isPlain, role(index - 1) == .none else { return false }
    let hasDash = gap(index + 1).isOne(of: "-") && gap(index + 1).hasSpace
    if gap(index - 1).isOne(of: "-") { return hasDash || gap(index + 1).hasNewline }
    let beginsLine =
      index == 1 || gap(index - 1).hasNewline || tokens[index - 2].key.isLatin
    return hasDash && beginsLine
  }

  /// Reads «هذا الشهر», «هذه السنة», «هذا الأحد».
  func demonstrative(at index: Int) -> Reading? {
    if follows(index + 1, .weekday), meaning(index + 1).form == .definite, let reference {
      let weekday = Int(meaning(index + 1).value)
      let day = Self.day(weekday, from: reference, nil, isAhead: true)
      return Reading(index..<index + 2, day: day, kind: .relative)
    }
    guard follows(index + 1, .unit), meaning(index + 1).form == .definite,
      let unit = DateUnit(rawValue: meaning(index + 1).value), unit != .century,
      unit >= .day || tokens.count == 2,
      unit != .day || !isNamedDay(index + 1)
    else { return nil }
    if unit == .year, gap(index + 2).isPlain, yearNumber(at: index + 2, for: .gregorian) != nil {
      return definiteUnit(at: index + 1)?.extended(from: index)
    }
    return unitFromReference(unit, 0, index..<index + 2)
  }

  /// Reads a position in a month or year: «مطلع العام الجاري», «نهاية الشهر», «أواخر 2015».
  func position(at index: Int) -> Reading? {
    guard gap(index + 1).isPlain else { return nil }
    guard meaning(index).role == .position || meaning(index).form == .plain else { return nil }
    let next = index + 1
    if let reading = reading(at: next), !reading.isOneDay { return reading.extended(from: index) }
    guard role(next) == .unit, meaning(next).form == .definite, role(index) == .position,
      let unit = DateUnit(rawValue: meaning(next).value), (.week ... .year).contains(unit),
      unit != .week || !isHoliday(before: index),
      ![.ordinal, .detached, .yearKind, .monthHonorific].contains(role(next + 1))
    else { return nil }
    return unitFromReference(unit, 0, index..<next + 1)
  }

  /// «إجازة نهاية الأسبوع» recurs.
  private func isHoliday(before index: Int) -> Bool {
    index > 0 && gap(index).isPlain && Self.holidays.contains(tokens[index - 1].key)
  }

  private static let holidays = Set(
    ["إجازة", "إجازات", "الإجازات", "بإجازة", "عطل", "عطلات"].map { WordKey($0) })

  private func century(at index: Int) -> Reading? {
    var next = index + 1
    if let direction = direction(at: next) {
      return unitFromReference(.century, direction.rawValue, index..<next + 1)
    }
    if isArticle(next) { next += 1 }
    let number = gap(next).isPlain ? centuryNumber(at: next) : nil
    guard let (number, end) = number, ![.hijriMark, .ago].contains(role(end)),
      (1...21).contains(number), let day = CalendarDate(year: number * 100 - 99, month: 1, day: 1)
    else { return nil }
    return Reading(index..<end, DateValue(day, precision: .century), kind: .absolute)
  }

  private func centuryNumber(at index: Int) -> (Int, Int)? {
    if role(index) == .number { return (tokens[index].number, index + 1) }
    return ordinal(at: index).map { ($0.value, $0.next) }
  }

  /// Reads a unit without the article as the cue of what follows: «عام 2003», «يوم الثلاثاء»,
  /// «شهر أكتوبر 2023».
  func unit(at index: Int) -> Reading? {
    guard let unit = DateUnit(rawValue: meaning(index).value), gap(index + 1).isPlain else {
      return nil
    }
    let next = index + 1
    let form = meaning(index).form
    switch unit {
    case .year where form == .plain:
      if let year = yearNumber(at: next, for: .gregorian) {
        return reading(ofYear: year, from: index).map { joinedYears($0, year) }
      }
      return yearInWords(at: index)
    case .month where form == .plain:
      guard let reading = month(at: next) else { return nil }
      return reading.extended(from: index)
    case .day where form == .plain: return dayCue(at: index)
    default: return nil
    }
  }

  private func yearInWords(at index: Int) -> Reading? {
    guard let (year, next) = cardinal(at: index + 1), (1800...2100).contains(year) else {
      return nil
    }
    return reading(
      ofYear: YearReading(year: year, calendar: .gregorian, next: next), from: index)
  }

  private func dayCue(at index: Int) -> Reading? {
    let next = index + 1
    if role(index - 1) == .recurrence, gap(index).isPlain { return nil }
    switch role(next) {
    case .weekday, .relativeDay, .number, .ordinal:
      let found = reading(at: next) ?? numericDayAndMonth(at: next)
      guard let found, found.isOneDay else { return nil }
      return found.extended(from: index)
    default: return nil
    }
  }
}

extension DateUnit: Comparable {
  static func < (left: DateUnit, right: DateUnit) -> Bool { left.rawValue < right.rawValue }
}
