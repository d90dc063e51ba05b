import ArchiveModel

extension DateReader {
  /// Reads a distance from the reference: «قبل ثلاثة أيام», «منذ سنة ونصف», «بعد أسبوعين»,
  /// «بعد غد»; «خلال» and «في» only if it is the whole text, since in a sentence it is a duration.
  func distance(at index: Int) -> Reading? {
    if [.within, .inCue].contains(role(index)), index > 0 { return nil }
    if role(index) == .after, follows(index + 1, .relativeDay), meaning(index + 1).value == 1 {
      return reference.map { joinedWeekday($0.adding(days: 2), index, index + 2) }
    }
    var start = index + 1
    while follows(start, .approximation) || start > index + 1 && follows(start, .from) {
      start += 1
    }
    guard let (parts, next) = durations(at: start, marks: "") else { return nil }
    let isWhole = index == 0 && next == tokens.count
    if role(index) == .after, !isWhole {
      if parts.contains(where: { $0.unit < .day }) { return nil }
      guard role(next) == .from || isAboutFuture(before: index) || isForetold(index, next) else {
        return nil
      }
    }
    if index > 0, gap(index).isPlain, role(index - 1) == .unit,
      meaning(index - 1).value == parts[0].unit.rawValue
    {
      return nil  // «يوما بعد يوم»
    }
    if [.within, .inCue].contains(role(index)), !isWhole { return nil }
    guard let end = endOfDistance(next) else { return nil }
    let isBack = role(index) == .ago || role(index) == .since
    var reading = shifted(parts, isBack ? -1 : 1, index..<end)
    if start > index + 1 || !isBack, !isWhole { reading?.isUncertain = true }
    return reading
  }

  /// Whether a sentence begins with a distance and goes on with a verb of the present or future:
  /// «بعد ثلاثة أيام يقام».
  private func isForetold(_ index: Int, _ next: Int) -> Bool {
    guard index == 0 || gap(index).endsSentence, gap(next).isPlain, role(next) == .none,
      tokens.indices.contains(next)
    else { return false }
    let key = tokens[next].key
    return key.isFutureVerb || key.firstLetter == WordKey.yeh && key.length > 3
  }

  /// Reads «1 سنة، 2 شهر»: units that are the whole text, counted back.
  func durationList(at index: Int) -> Reading? {
    guard index == 0, let (parts, next) = durations(at: 0, marks: ","), next == tokens.count,
      parts.count > 1
    else { return nil }
    var reading = shifted(parts, -1, 0..<next)
    reading?.isUncertain = true
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

  /// A number of units, in half units.
  private struct Duration {
    var unit: DateUnit
    var halves: Int
  }

  /// Reads durations of ever smaller units: «3 أيام», «سنة وشهرين».
  private func durations(at index: Int, marks: String) -> (parts: [Duration], next: Int)? {
    guard let first = duration(at: index) else { return nil }
    var parts = [first.duration]
    var next = first.next
    while gap(next).allows(marks) {
      let start = isAnd(next) ? next + 1 : next
      let isJoined = isAnd(next) || !gap(next).isPlain || isConjoined(next)
      guard isJoined, let more = duration(at: start),
        more.duration.unit < parts[parts.count - 1].unit
      else { break }
      parts.append(more.duration)
      next = more.next
    }
    return (parts, next)
  }

  private func isConjoined(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].hasConjunction
  }

  /// Reads a number of units: «3 أيام», «سنتين», «أسبوع», «سنة ونصف».
  private func duration(at index: Int) -> (duration: Duration, next: Int)? {
    guard let (count, position) = unitCount(at: index), role(position) == .unit,
      meaning(position).form != .definite, let unit = DateUnit(rawValue: meaning(position).value)
    else { return nil }
    var next = position + 1
    if position == index, gap(next).isPlain {
      if role(next) == .cardinal, meaning(next).value == 1 { next += 1 }
      let isName = role(next) == .number || role(next) == .cardinal && !tokens[next].hasConjunction
      if isName, gap(next).isPlain { return nil }
      if unit == .month, monthName(at: next) != nil { return nil }
      if unit == .day, [.weekday, .relativeDay].contains(role(next)) { return nil }
    }
    let hasHalf = follows(next, .half)
    return (
      Duration(unit: unit, halves: 2 * count + (hasHalf ? 1 : 0)), hasHalf ? next + 1 : next
    )
  }

  private func unitCount(at index: Int) -> (Int, Int)? {
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

  private func shifted(_ parts: [Duration], _ sign: Int, _ tokens: Range<Int>) -> Reading? {
    guard let reference, let last = parts.last else { return nil }
    guard parts.allSatisfy({ $0.halves < 4000 && $0.unit < .century }) else { return nil }
    let day = parts.reduce(reference) { shift($0, $1, sign) }
    guard day.year > 0 else { return nil }
    let precision = precision(of: last)
    return Reading(tokens, DateValue(day, precision: precision), kind: .relative, day: day)
  }

  private func shift(_ day: CalendarDate, _ part: Duration, _ sign: Int) -> CalendarDate {
    let halves = sign * part.halves
    switch part.unit {
    case .second: return day
    case .minute, .hour:
      let minutes = part.unit == .hour ? 30 * halves : halves / 2
      let days = Int((Double(referenceMinute + minutes) / 1440).rounded(.down))
      return day.adding(days: days)
    case .day: return day.adding(days: halves / 2)
    case .week: return day.adding(days: 7 * halves / 2)
    case .month: return day.adding(months: halves / 2).adding(days: 15 * (halves % 2))
    case .year: return day.adding(months: 6 * halves)
    case .decade: return day.adding(months: 60 * halves)
    case .century: return day.adding(months: 600 * halves)
    }
  }

  private func precision(of part: Duration) -> DateValue.Precision {
    switch part.unit {
    case .second, .minute, .hour, .day: .day
    case .week: .week
    case .month: .month
    case .year where part.halves % 2 == 1: .month
    case .year, .decade, .century: .year
    }
  }

  /// Returns the unit that lies `offset` units from that of the reference: -1 for «الشهر الماضي».
  func unitFromReference(_ unit: DateUnit, _ offset: Int, _ tokens: Range<Int>) -> Reading? {
    guard let reference else { return nil }
    let part = Duration(unit: unit, halves: 2 * abs(offset))
    let day = shift(reference, part, offset < 0 ? -1 : 1)
    let precision: DateValue.Precision =
      unit == .decade ? .decade : unit == .century ? .century : precision(of: part)
    var reading = Reading(tokens, DateValue(day, precision: precision), kind: .relative, day: day)
    reading.isUncertain = unit == .decade && offset != 0
    return reading
  }
}
