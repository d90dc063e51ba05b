import ArchiveModel

extension DateReader {
  /// Reads a weekday, with the date behind it if there is one: «الثلاثاء، 6 يناير 2015»,
  /// «الثلاثاء المقبل», «الثلاثاء».
  func weekday(at index: Int) -> Reading? {
    let weekday = Int(meaning(index).value)
    let direction = direction(at: index + 1)
    let next = direction == nil ? index + 1 : index + 2
    if let date = dateBehindWeekday(at: next) { return checked(date, weekday, from: index) }
    if let reading = weekdayOfList(at: index) { return reading }
    guard meaning(index).form == .definite, let reference, isWeekdayPlaced(index) else {
      return nil
    }
    let hint = direction ?? sharedDirection(after: index)
    let isAhead = hint == nil && isAboutFuture(before: index)
    let day = Self.day(weekday, from: reference, hint, isAhead: isAhead)
    var reading = Reading(index..<next, day: day, kind: .relative)
    reading.isUncertain = isAhead
    return reading
  }

  /// Reads each weekday of «الثلاثاء والأربعاء 14 و15 مايو» as the day that stands in its place.
  private func weekdayOfList(at index: Int) -> Reading? {
    let weekday = Int(meaning(index).value)
    var end = index + 1
    while follows(end, .weekday), tokens[end].hasConjunction { end += 1 }
    let isLast = end == index + 1
    guard !isLast || tokens[index].hasConjunction, role(end) == .number, gap(end).allows(",("),
      let days = dayList(at: end)
    else { return nil }
    return days.first { $0.isOneDay && $0.day.weekday == weekday }.map { day in
      var reading = Reading(index..<index + 1, day: day.day, kind: day.kind)
      reading.isUncertain = day.isUncertain
      reading.isUnresolved = day.isUnresolved
      return reading
    }
  }

  /// Returns the nearest day with a weekday: on or before the reference, unless it is said to lie
  /// ahead.
  static func day(
    _ weekday: Int, from reference: CalendarDate, _ direction: Direction?, isAhead: Bool = false
  ) -> CalendarDate {
    let back = (reference.weekday - weekday + 7) % 7
    let ahead = (weekday - reference.weekday + 7) % 7
    switch direction {
    case .past: return reference.adding(days: back == 0 ? -7 : -back)
    case .future: return reference.adding(days: ahead == 0 ? 7 : ahead)
    case .present, nil: return reference.adding(days: isAhead ? ahead : -back)
    }
  }

  /// «السبت والأحد المقبلين»: the direction that stands behind the second weekday.
  private func sharedDirection(after index: Int) -> Direction? {
    guard follows(index + 1, .weekday), tokens[index + 1].hasConjunction else { return nil }
    return direction(at: index + 2)
  }

  private func isWeekdayPlaced(_ index: Int) -> Bool {
    let next = meaning(index + 1)
    if gap(index + 1).isPlain, next.role == .detached,
      !Self.relatives.contains(tokens[index + 1].key)
    {
      return false
    }
    guard gap(index).isPlain, index > 0 else { return true }
    switch role(index - 1) {
    case .title, .recurrence: return false
    case .weekday where tokens[index].hasConjunction: return isWeekdayPlaced(index - 1)
    case .unit: return !isUnit(index - 1, .day, .plural) || tokens[index - 1].procliticLength > 0
    case .between, .nameHead: return meaning(index).value != 1
    default: return true
    }
  }

  private func dateBehindWeekday(at index: Int) -> Reading? {
    guard !gap(index).hasNewline, gap(index).markCount <= 1 else { return nil }
    var position = index
    if follows(position, .dayPart) || follows(position, .meridiem) { position += 1 }
    if role(position) == .corresponding || role(position) == .inCue || role(position) == .dateCue {
      position += 1
    }
    if isUnit(position, .day, .plain), gap(position).isPlain { position += 1 }
    guard gap(position).allows(",-()/.|:"), !gap(position).endsSentence else { return nil }
    return plainDate(at: position) ?? monthThenDay(at: position)
      ?? numericDayAndMonth(at: position)
  }

  /// «فبراير 14 2010» behind a weekday.
  private func monthThenDay(at index: Int) -> Reading? {
    guard let reading = month(at: index), reading.isOneDay else { return nil }
    return reading
  }

  /// Joins a weekday to the date behind it; where the year was guessed, the weekday decides it.
  private func checked(_ date: Reading, _ weekday: Int, from index: Int) -> Reading {
    let whole = index..<date.tokens.upperBound
    if date.day.weekday == weekday { return date.extended(from: index) }
    if let yearless = date.yearless,
      let better = yearless.reading(whole, near: reference, weekday: weekday)
    {
      return better
    }
    var reading = date.extended(from: index)
    reading.isUncertain = true
    return reading
  }

  /// Reads a day next to today: «أمس», «أمس الأول», «غدا», «أمس الثلاثاء».
  func relativeDay(at index: Int) -> Reading? {
    guard let reference, isRelativeDayPlaced(index) else { return nil }
    var offset = Int(meaning(index).value)
    var next = index + 1
    if offset == -1, follows(next, .ordinal), meaning(next).value == 1 {
      offset = -2
      next += 1
    } else if let direction = direction(at: next) {
      offset += direction.rawValue
      next += 1
    }
    return joinedWeekday(reference.adding(days: offset), index, next)
  }

  /// Reads «أول أمس», «أول من أمس».
  func dayBeforeYesterday(at index: Int) -> Reading? {
    let day = follows(index + 1, .from) ? index + 2 : index + 1
    guard let reference, meaning(index).value == 1, follows(day, .relativeDay),
      meaning(day).value == -1
    else { return nil }
    return joinedWeekday(reference.adding(days: -2), index, day + 1)
  }

  /// Adds the weekday and date behind «أمس» or «اليوم»; a weekday that disagrees moves the day.
  func joinedWeekday(_ day: CalendarDate, _ index: Int, _ next: Int) -> Reading {
    var reading = Reading(index..<next, day: day, kind: .relative)
    if gap(next).allows(",("), let date = plainDate(at: next) { return date.extended(from: index) }
    guard gap(next).allows(",("), role(next) == .weekday, meaning(next).form == .definite,
      !tokens[next].hasConjunction
    else { return reading }
    if let date = dateBehindWeekday(at: next + 1) {
      return checked(date, Int(meaning(next).value), from: index)
    }
    let weekday = Int(meaning(next).value)
    let distance = (weekday - day.weekday + 10) % 7 - 3
    reading = Reading(index..<next + 1, day: day.adding(days: distance), kind: .relative)
    reading.isUncertain = distance != 0
    return reading
  }

  private static let relatives = Set(["الذي", "التي"].map { WordKey($0) })

  private func isRelativeDayPlaced(_ index: Int) -> Bool {
    if follows(index + 1, .detached), !Self.relatives.contains(tokens[index + 1].key) {
      return false
    }
    if isTouched(index) || isDire(index) { return false }
    if meaning(index).value == 0, follows(index + 1, .adjective) { return true }
    guard index > 0, gap(index).isPlain else {
      return meaning(index).form == .plain || tokens.count == 1
    }
    if role(index - 1) == .title { return false }
    guard meaning(index).form == .weak else { return true }
    if meaning(index).value == 0 { return role(index + 1) != .ordinal }
    switch role(index - 1) {
    case .unit, .dayPart, .after: return true
    default: return follows(index + 1, .weekday)
    }
  }

  /// «بأمس الحاجة» is a dire need, not yesterday.
  private func isDire(_ index: Int) -> Bool {
    tokens.indices.contains(index + 1) && Self.needs.contains(tokens[index + 1].key)
  }

  private static let needs = Set(["الحاجة", "حاجة"].map { WordKey($0) })

  /// «لامس» is a verb, not yesterday.
  private func isTouched(_ index: Int) -> Bool {
    let key = tokens[index].key
    let isLed = key.firstLetter == WordKey.waw || key.firstLetter == WordKey.feh
    let word = isLed ? key.withoutFirstLetter : key
    return meaning(index).value == -1 && word.firstLetter == WordKey.lam
      && word.secondLetter == WordKey.alef
  }

  /// Reads a part of a day: «مساء الثلاثاء», «فجر أمس», «ليلة 14 يناير».
  func dayPart(at index: Int) -> Reading? {
    guard gap(index + 1).isPlain else { return nil }
    if follows(index + 1, .within) { return nil }
    guard let reading = reading(at: index + 1), reading.isOneDay else { return nil }
    return reading.extended(from: index)
  }
}
