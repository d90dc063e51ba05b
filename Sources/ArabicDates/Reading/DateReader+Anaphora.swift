import ArchiveModel

extension DateReader {
  /// How many tokens back the date may stand that «اليوم التالي» counts from.
  private static let reach = 80

  /// Reads a unit that counts from the date before it: «اليوم التالي», «الشهر نفسه».
  func unitFromLastReading(at index: Int) -> Reading? {
    guard let step = stepFromLast(at: index + 1),
      let unit = DateUnit(rawValue: meaning(index).value), let last = antecedent(of: index, unit)
    else { return nil }
    let tokens = index..<index + 2
    let firstOfMonth = last.day.adding(days: 1 - last.day.day)
    var reading: Reading
    switch unit {
    case .day: reading = Reading(tokens, day: last.day.adding(days: step), kind: .partial)
    case .month:
      let day = firstOfMonth.adding(months: step)
      reading = Reading(tokens, DateValue(day, precision: .month), kind: .partial)
    default:
      let day = firstOfMonth.adding(months: 12 * step)
      reading = Reading(tokens, DateValue(day, precision: .year), kind: .partial)
    }
    reading.isUncertain = true
    return reading
  }

  /// Reads «الثامن من الشهر نفسه», from the number of its day and the index of its month.
  func dayOfLastMonth(_ day: Int, _ index: Int, month: Int) -> Reading? {
    guard isUnit(month, .month, .definite), let whole = unitFromLastReading(at: month),
      let date = CalendarDate(year: whole.day.year, month: whole.day.month, day: day)
    else { return nil }
    var reading = Reading(index..<whole.tokens.upperBound, day: date, kind: .partial)
    reading.isUncertain = true
    return reading
  }

  /// The last Gregorian date before a token that is as precise as `unit`, if it stands near enough.
  private func antecedent(of index: Int, _ unit: DateUnit) -> Reading? {
    guard let precisions = Self.precisions[unit] else { return nil }
    return readings.last {
      $0.calendar == .gregorian && !$0.isUnresolved && index - $0.tokens.upperBound < Self.reach
        && precisions.contains($0.value.precision)
    }
  }

  private static let precisions: [DateUnit: Set<DateValue.Precision>] = [
    .day: [.minute, .day], .month: [.minute, .day, .month], .year: [.minute, .day, .month, .year],
  ]

  private func stepFromLast(at index: Int) -> Int? {
    guard follows(index, .detached) else { return nil }
    if Self.same.contains(tokens[index].key) { return 0 }
    return Self.next.contains(tokens[index].key) ? 1 : nil
  }

  private static let same = Set(["نفسه", "نفسها", "ذاته", "ذاتها"].map { WordKey($0) })
  private static let next = Set(["التالي", "التالية"].map { WordKey($0) })
}
