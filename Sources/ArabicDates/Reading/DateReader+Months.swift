import ArchiveModel

extension DateReader {
  /// Reads the name of a month, with a second name of the same month: «نيسان/أبريل», «نيسان (أبريل)».
  func monthName(at index: Int) -> (month: YearlessDate, next: Int)? {
    guard var (month, next) = singleMonthName(at: index) else { return nil }
    while gap(next).allows("/(-\""), !gap(next).isPlain || month.calendar == .gregorian,
      let (other, end) = singleMonthName(at: next), other.month == month.month,
      other.calendar == month.calendar
    {
      (month, next) = (other, end)
    }
    return (month, next)
  }

  private func singleMonthName(at index: Int) -> (YearlessDate, Int)? {
    let value = Int(meaning(index).value)
    switch role(index) {
    case .gregorianMonth: return (YearlessDate(month: value, calendar: .gregorian), index + 1)
    case .hijriMonth: return hijriMonth(value, next: index + 1)
    case .monthHead: return twoWordMonth(at: index)
    default: return nil
    }
  }

  private func hijriMonth(_ month: Int, next: Int) -> (YearlessDate, Int) {
    let hasHonorific = follows(next, .monthHonorific)
    return (YearlessDate(month: month, calendar: .hijri), hasHonorific ? next + 1 : next)
  }

  private func twoWordMonth(at index: Int) -> (YearlessDate, Int)? {
    guard let head = MonthHead(rawValue: meaning(index).value), gap(index + 1).allows("-") else {
      return nil
    }
    let next = index + 2
    if head == .dhu {
      guard role(index + 1) == .monthTail else { return nil }
      return hijriMonth(Int(meaning(index + 1).value), next: next)
    }
    guard let which = whichOfTwo(index + 1, head) else { return nil }
    switch head {
    case .kanun: return (YearlessDate(month: which == 1 ? 12 : 1, calendar: .gregorian), next)
    case .tishrin: return (YearlessDate(month: 9 + which, calendar: .gregorian), next)
    case .rabi: return hijriMonth(2 + which, next: next)
    case .jumada: return hijriMonth(4 + which, next: next)
    case .dhu: return nil
    }
  }

  private func whichOfTwo(_ index: Int, _ head: MonthHead) -> Int? {
    let isGregorian = head == .kanun || head == .tishrin
    switch role(index) {
    case .ordinal where meaning(index).value <= 2: return Int(meaning(index).value)
    case .lastOfTwo where !isGregorian: return 2
    case .number
    where isGregorian && tokens[index].digitCount == 1 && (1...2).contains(tokens[index].number):
      return tokens[index].number
    default: return nil
    }
  }

  /// Reads a month: «أكتوبر 2023», «فبراير 14 2010», «أكتوبر الماضي»; without a year only after a
  /// word that places it in time.
  func month(at index: Int) -> Reading? {
    guard let (month, next) = monthName(at: index) else { return nil }
    if let reading = monthBeforeDay(month, index, next) { return reading }
    if let year = year(at: next, for: month.calendar) {
      return reading(of: month, in: year, from: index)
    }
    if let direction = directionBehindMonth(at: next) {
      return month.reading(index..<next + 1, near: reference, direction)
    }
    let isNamedTwice = next > index + 1 && singleMonthName(at: index)?.1 != next
    guard
      isMonthPlaced(index, month) || beginsMonthRange(next) || isNamedTwice && !isAfterDay(index)
    else { return nil }
    let isAhead = isAboutFuture(before: index)
    var hint: Direction? = isAhead ? .future : nil
    if role(index - 1) == .since, let reference,
      let nearest = month.reading(index..<next, near: reference), nearest.day > reference
    {
      hint = .past
    }
    var reading = month.reading(index..<next, near: reference, hint)
    if isAhead { reading?.isUncertain = true }
    return reading
  }

  /// Whether the number of a day stands before a month; then the month is no date of its own.
  private func isAfterDay(_ index: Int) -> Bool {
    role(index - 1) == .number || role(index - 1) == .from
  }

  /// Whether a month is the first of «يناير-مارس 2019».
  private func beginsMonthRange(_ next: Int) -> Bool {
    guard gap(next).isOne(of: "-/"), let (last, end) = monthName(at: next) else { return false }
    return year(at: end, for: last.calendar) != nil
  }

  private func monthBeforeDay(_ month: YearlessDate, _ index: Int, _ next: Int) -> Reading? {
    guard role(next) == .number, gap(next).isPlain, tokens[next].digitCount <= 2,
      let (day, end) = dayNumber(at: next), let year = year(at: end, for: month.calendar),
      !year.isRelative
    else { return nil }
    var date = month
    date.day = day
    return reading(of: date, in: year, from: index)
  }

  /// Whether the words before a bare month name show that it is one.
  private func isMonthPlaced(_ index: Int, _ month: YearlessDate) -> Bool {
    if let last = readings.last, last.value.precision == .month,
      isChained(last.tokens.upperBound, to: index)
    {
      return true
    }
    guard gap(index).isPlain, index > 0 else { return false }
    switch role(index - 1) {
    case .position, .since, .within: return true
    case .unit: return isUnit(index - 1, .month)
    case .ordinal: return month.calendar == .gregorian && meaning(index - 1).form == .plain
    case .inCue, .ago, .after: return !isAmbiguousHijri(month)
    case .to, .between, .from: return month.calendar == .gregorian && !isAmbiguous(index)
    default:
      return month.calendar == .gregorian && tokens[index].procliticLength > 0
        && !tokens[index].hasConjunction && tokens[index].key.firstLetter != WordKey.feh
        && !isAmbiguous(index)
    }
  }

  /// «صفر» is zero, «محرم» forbidden, «رجب» and «شعبان» names.
  private func isAmbiguousHijri(_ month: YearlessDate) -> Bool {
    month.calendar == .hijri && [1, 2, 7, 8].contains(month.month)
  }

  /// Whether the name of a month is a verb or another noun too: «مارس», «آب», «ماي».
  private func isAmbiguous(_ index: Int) -> Bool {
    let length = tokens[index].key.length - tokens[index].procliticLength
    return length <= 3 || meaning(index).value == 3 && length == 4
  }
}
