import ArchiveModel

extension DateReader {
  /// Reads a day and its month: «6 يناير 2015», «الخامس من يناير», «5 من الشهر الجاري».
  func dayAndMonth(at index: Int) -> Reading? {
    guard let (day, next) = dayNumber(at: index) ?? dayInWords(at: index),
      gap(next).allows("/-.")
    else { return nil }
    var position = next
    let hasFrom = follows(position, .from)
    if hasFrom { position += 1 }
    if isUnit(position, .month), gap(position).isPlain, monthName(at: position + 1) != nil {
      position += 1
    }
    guard gap(position).allows("/-.") else { return nil }
    guard let (month, end) = monthName(at: position) else {
      return dayOfRelativeMonth(day, index, position, hasFrom: hasFrom)
    }
    var date = month
    date.day = day
    return dated(date, index, end)
  }

  /// «تسعة ديسمبر»: a cardinal before the name of a month.
  private func dayInWords(at index: Int) -> (value: Int, next: Int)? {
    guard role(index) == .cardinal, let (value, next) = cardinal(at: index),
      (1...31).contains(value),
      [.gregorianMonth, .hijriMonth, .monthHead].contains(role(next))
    else { return nil }
    return (value, next)
  }

  /// Adds year or direction to a day and month.
  private func dated(_ date: YearlessDate, _ index: Int, _ end: Int) -> Reading? {
    if let year = year(at: end, for: date.calendar) {
      return reading(of: date, in: year, from: index)
    }
    if let direction = directionBehindMonth(at: end) {
      return date.reading(index..<end + 1, near: reference, direction)
    }
    guard !isPartOfName(index), !isScore(date, end - 1) else { return nil }
    return date.reading(index..<end, near: reference)
  }

  /// «3-صفر» is a score: three to zero.
  private func isScore(_ date: YearlessDate, _ index: Int) -> Bool {
    date.calendar == .hijri && date.month == 2 && !gap(index).isPlain
  }

  private func dayOfRelativeMonth(_ day: Int, _ index: Int, _ position: Int, hasFrom: Bool)
    -> Reading?
  {
    var position = position
    var offset: Direction?
    if follows(position, .demonstrative), isUnit(position + 1, .month, .definite) {
      offset = .present
      position += 1
    } else if isUnit(position, .month, .definite) {
      if let reading = dayOfLastMonth(day, index, month: position) { return reading }
      position += 1
      offset = direction(at: position)
    } else if hasFrom || meaning(position).value >= 0 {
      offset = direction(at: position)
    }
    guard let offset, let reference else { return nil }
    let month = reference.adding(days: 1 - reference.day).adding(months: offset.rawValue)
    guard let date = CalendarDate(year: month.year, month: month.month, day: day) else {
      return nil
    }
    return Reading(index..<position + 1, day: date, kind: .relative)
  }

  /// Whether a day and month are the name of an event or a place: «ثورة 25 يناير و30 يونيو».
  func isPartOfName(_ index: Int) -> Bool {
    var position = index - 1
    while position >= 0, index - position < 6, gap(position + 1).isPlain {
      switch role(position) {
      case .nameHead: return true
      case .number, .gregorianMonth, .from, .to: break
      default:
        guard isAnd(position) || isArticle(position) else { return false }
      }
      position -= 1
    }
    return false
  }

  /// Reads the days of a list or range that share a month, one reading each: «5 و8 يناير 2020»,
  /// «1-3 مايو», «من 5 إلى 8 يناير».
  func dayList(at index: Int) -> [Reading]? {
    guard let first = dayNumber(at: index) else { return nil }
    var days = [(value: first.value, tokens: index..<first.next)]
    while let (start, isDash) = nextDay(after: days[days.count - 1].tokens.upperBound),
      let day = dayNumber(at: start), !isDash || day.value > days[days.count - 1].value
    {
      days.append((day.value, start..<day.next))
    }
    guard days.count > 1, let last = days.last,
      let reading = dayAndMonth(at: last.tokens.lowerBound)
    else { return nil }
    let earlier = days.dropLast().map { day in
      reading.moved(byDays: day.value - last.value, tokens: day.tokens)
    }
    return earlier + [attachingTime(to: reading)]
  }

  private func nextDay(after end: Int) -> (start: Int, isDash: Bool)? {
    if role(end) == .number, gap(end).isOne(of: "-") { return (end, true) }
    if isAnd(end) || role(end) == .to, gap(end).isPlain, gap(end + 1).isPlain {
      return (isArticle(end + 1) ? end + 2 : end + 1, false)
    }
    if tokens.indices.contains(end), tokens[end].key == WordKey("وال"), gap(end + 1).isPlain {
      return (end + 1, false)
    }
    if follows(end, .ordinal), tokens[end].hasConjunction { return (end, false) }
    return nil
  }
}
