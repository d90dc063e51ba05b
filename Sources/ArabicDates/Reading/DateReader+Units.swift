import ArchiveModel

extension DateReader {
  /// Reads a unit with the article: «الشهر الماضي», «اليوم», «العام 2020», «القرن العشرين».
  func definiteUnit(at index: Int) -> Reading? {
    guard let unit = DateUnit(rawValue: meaning(index).value) else { return nil }
    var next = index + 1
    if unit == .century { return century(at: index) }
    if follows(next, .yearKind) { next += 1 }
    if unit == .year, gap(next).isPlain, let year = yearNumber(at: next, for: .gregorian) {
      return reading(ofYear: year, from: index)
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
    if previous == .title || previous == .recurrence { return nil }
    if previous == .inCue, role(index - 2) == .title || isUnit(index - 2, .hour, .plural) {
      return nil
    }
    return joinedWeekday(reference, index, next)
  }

  /// Reads «هذا الشهر», «هذه السنة».
  func demonstrative(at index: Int) -> Reading? {
    guard follows(index + 1, .unit), meaning(index + 1).form == .definite,
      let unit = DateUnit(rawValue: meaning(index + 1).value), unit != .century
    else { return nil }
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
      ![.ordinal, .detached, .yearKind].contains(role(next + 1))
    else { return nil }
    return unitFromReference(unit, 0, index..<next + 1)
  }

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
      if let year = yearNumber(at: next, for: .gregorian) { return reading(ofYear: year, from: index) }
      return yearInWords(at: index)
    case .month where form == .plain:
      guard let reading = month(at: next) else { return nil }
      return reading.extended(from: index)
    case .day where form == .plain: return dayCue(at: index)
    default: return nil
    }
  }

  private func yearInWords(at index: Int) -> Reading? {
    guard let (year, next) = cardinal(at: index + 1), (1800...2100).contains(year) else { return nil }
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

  /// Reads a distance from the reference: «قبل ثلاثة أيام», «منذ سنة ونصف», «بعد أسبوعين»,
  /// «بعد غد»; «خلال» only if it is the whole text, since in a sentence it is a duration.
  func distance(at index: Int) -> Reading? {
    if role(index) == .after, follows(index + 1, .relativeDay), meaning(index + 1).value == 1 {
      return reference.map { joinedWeekday($0.adding(days: 2), index, index + 2) }
    }
    var start = index + 1
    while follows(start, .approximation) || start > index + 1 && follows(start, .from) { start += 1 }
    guard let amount = duration(at: start) else { return nil }
    let isWhole = index == 0 && amount.next == tokens.count
    if role(index) == .within, !isWhole { return nil }
    guard let end = endOfDistance(amount.next) else { return nil }
    let sign = role(index) == .ago || role(index) == .since ? -1 : 1
    var reading = counted(amount.unit, sign, amount.halves, index..<end)
    let isVague = start > index + 1 || sign > 0
    if isVague, !isWhole { reading?.isUncertain = true }
    return reading
  }

  /// The end of a distance, «من الآن» included; nil if it counts from something else: «من بدء».
  private func endOfDistance(_ next: Int) -> Int? {
    guard gap(next).isPlain else { return next }
    if role(next) == .from {
      let counts = role(next + 1) == .now || isUnit(next + 1, .day, .definite)
      return counts ? next + 2 : nil
    }
    if tokens.indices.contains(next), tokens[next].key == WordKey("على") { return nil }
    return next
  }

  /// Reads a number of units, in half units: «3 أيام», «سنتين», «أسبوع», «سنة ونصف».
  private func duration(at index: Int) -> (unit: DateUnit, halves: Int, next: Int)? {
    guard let (count, position) = unitCount(at: index), role(position) == .unit,
      meaning(position).form != .definite, let unit = DateUnit(rawValue: meaning(position).value)
    else { return nil }
    var next = position + 1
    if count == 1, follows(next, .cardinal), meaning(next).value == 1 { next += 1 }
    let hasHalf = follows(next, .half)
    return (unit, 2 * count + (hasHalf ? 1 : 0), hasHalf ? next + 1 : next)
  }

  private func unitCount(at index: Int) -> (Int, Int)? {
    guard gap(index).isPlain else { return nil }
    if role(index) == .number, tokens[index].digitCount <= 4, gap(index + 1).isPlain {
      return (tokens[index].number, index + 1)
    }
    if let (value, next) = cardinal(at: index), gap(next).isPlain { return (value, next) }
    guard role(index) == .unit else { return nil }
    switch meaning(index).form {
    case .plain, .weak: return (1, index)
    case .dual: return (2, index)
    case .definite, .plural: return nil
    }
  }

  /// Returns the reading `halves` half units from the reference, as precise as the unit.
  func counted(_ unit: DateUnit, _ sign: Int, _ halves: Int, _ tokens: Range<Int>) -> Reading? {
    guard let reference, halves < 2000 else { return nil }
    let count = sign * (halves / 2)
    let half = halves % 2
    switch unit {
    case .second, .minute, .hour:
      let minutesPerUnit = unit == .hour ? 60 : unit == .minute ? 1 : 0
      let minutes = sign * halves * minutesPerUnit / 2
      let days = Int((Double(referenceMinute + minutes) / 1440).rounded(.down))
      return Reading(tokens, day: reference.adding(days: days), kind: .relative)
    case .day: return Reading(tokens, day: reference.adding(days: count), kind: .relative)
    case .week:
      return rounded(reference.adding(days: 7 * count + sign * half * 3), .week, tokens)
    case .month:
      return rounded(reference.adding(months: count).adding(days: sign * half * 15), .month, tokens)
    case .year:
      return rounded(
        reference.adding(months: 12 * count + sign * half * 6), half == 1 ? .month : .year, tokens)
    case .decade: return rounded(reference.adding(months: 60 * halves * sign), .year, tokens)
    case .century: return rounded(reference.adding(months: 600 * halves * sign), .year, tokens)
    }
  }

  private func unitFromReference(_ unit: DateUnit, _ offset: Int, _ tokens: Range<Int>) -> Reading? {
    guard let reference else { return nil }
    switch unit {
    case .decade:
      return rounded(reference.adding(months: 120 * offset), .decade, tokens)
    case .century: return rounded(reference.adding(months: 1200 * offset), .century, tokens)
    default: return counted(unit, offset < 0 ? -1 : 1, abs(offset) * 2, tokens)
    }
  }

  private func rounded(
    _ day: CalendarDate, _ precision: DateValue.Precision, _ tokens: Range<Int>
  ) -> Reading {
    Reading(tokens, DateValue(day, precision: precision), kind: .relative, day: day)
  }
}

extension DateUnit: Comparable {
  static func < (left: DateUnit, right: DateUnit) -> Bool { left.rawValue < right.rawValue }
}
