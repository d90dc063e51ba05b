import ArchiveModel

extension DateReader {
  /// Adds the time of day that stands behind a date: «الأحد ٥ كانون الثاني ٢٠٢٥ - ١٤:٣٠».
  func attachingTime(to reading: Reading) -> Reading {
    guard reading.value.precision == .day else { return reading }
    let end = reading.tokens.upperBound
    guard let (minute, next) = time(behind: end) else { return reading }
    var timed = reading
    timed.value = DateValue(reading.day, minuteOfDay: minute)
    timed.tokens = reading.tokens.lowerBound..<next
    return timed
  }

  private func time(behind end: Int) -> (minute: Int, next: Int)? {
    guard !gap(end).hasNewline, gap(end).markCount <= 2 else { return nil }
    var position = end
    if isTimeLetter(end), gap(end).isEmpty { return clock(at: end + 1) }
    if [.inCue, .title].contains(role(position)) || isPreposition(position) { position += 1 }
    if isUnit(position, .hour, .definite) {
      return clockInWords(at: position + 1)
    }
    guard position == end || role(end) == .inCue else { return nil }
    return clock(at: position)
  }

  /// «عند» and «على» before «الساعة».
  private func isPreposition(_ index: Int) -> Bool {
    tokens.indices.contains(index)
      && (tokens[index].key == WordKey("عند") || tokens[index].key == WordKey("على"))
  }

  /// The «T» of ISO 8601.
  private func isTimeLetter(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].key == WordKey("t")
  }

  /// Reads a time and the date behind it: «02:30 م - 5 يناير 2025».
  func clockThenDate(at index: Int) -> Reading? {
    guard gap(index + 1).isOne(of: ":"), let (minute, next) = clock(at: index),
      gap(next).allows("-,|/"), !gap(next).hasNewline
    else { return nil }
    let date = role(next) == .weekday ? weekday(at: next) : plainDate(at: next)
    guard var reading = date, reading.kind != .relative, reading.isOneDay else { return nil }
    reading.tokens = index..<reading.tokens.upperBound
    reading.value = DateValue(reading.day, minuteOfDay: minute)
    return reading
  }

  /// Reads «14:30», «02:30:05 م», «10 صباحا».
  private func clock(at index: Int) -> (minute: Int, next: Int)? {
    guard role(index) == .number, tokens[index].digitCount <= 2, tokens[index].number < 25 else {
      return nil
    }
    var next = index + 1
    var minute = 0
    let hasMinutes = isClockPart(next)
    if hasMinutes {
      minute = tokens[next].number
      next += 1
      if isClockPart(next) { next += 1 }
    }
    guard let part = dayPart(behind: next) else {
      return hasMinutes ? minuteOfDay(tokens[index].number, minute, nil, next) : nil
    }
    return minuteOfDay(tokens[index].number, minute, part, next + 1)
  }

  /// Reads what follows «الساعة»: «10», «10:30 صباحا», «العاشرة والنصف مساء».
  private func clockInWords(at index: Int) -> (minute: Int, next: Int)? {
    if let time = clock(at: index) { return time }
    if role(index) == .number, tokens[index].digitCount <= 2, tokens[index].number < 25 {
      return minuteOfDay(tokens[index].number, 0, nil, index + 1)
    }
    guard var (hour, next) = ordinal(at: index), hour <= 12 else { return nil }
    var minute = 0
    if tokens.indices.contains(next), let extra = Self.quarters[tokens[next].key] {
      minute = extra
      next += 1
    } else if follows(next, .cardinal), tokens[next].hasConjunction,
      let (extra, end) = cardinal(at: next), isUnit(end, .minute), extra < 60
    {
      minute = extra
      next = end + 1
    }
    if let part = dayPart(behind: next) {
      return minuteOfDay(hour, minute, part, next + 1)
    }
    hour %= 24
    return minuteOfDay(hour, minute, nil, next)
  }

  private static let quarters: [WordKey: Int] = [
    WordKey("والنصف"): 30, WordKey("والربع"): 15, WordKey("والثلث"): 20,
  ]

  private func isClockPart(_ index: Int) -> Bool {
    role(index) == .number && gap(index).isOne(of: ":") && !gap(index).hasSpace
      && tokens[index].digitCount == 2 && tokens[index].number < 60
  }

  private func dayPart(behind index: Int) -> DayPart? {
    guard gap(index).isPlain, [.meridiem, .dayPart].contains(role(index)) else { return nil }
    return DayPart(rawValue: meaning(index).value)
  }

  private func minuteOfDay(
    _ hour: Int, _ minute: Int, _ part: DayPart?, _ next: Int
  ) -> (minute: Int, next: Int)? {
    var hour = hour % 24
    switch part {
    case .morning where hour == 12: hour = 0
    case .noon where (1...4).contains(hour), .evening where hour < 12: hour += 12
    case .night where hour == 12: hour = 0
    case .night where (6..<12).contains(hour): hour += 12
    default: break
    }
    return (hour * 60 + minute, next)
  }
}
