extension Timeline.Unit {
  /// The unit in which changes over a span of days are told: a dozen of them reach over it, if that is a year or less.
  public init(ofChangesOver days: ClosedRange<CalendarDate>) {
    switch days.upperBound.dayNumber - days.lowerBound.dayNumber + 1 {
    case ...14: self = .day
    case ...100: self = .week
    default: self = .month
    }
  }

  /// Returns up to `count` equal periods that follow each other and end with `last`, the earliest first; none of them lies
  /// wholly before `first`.
  public func periods(
    endingWith last: CalendarDate, notBefore first: CalendarDate, count: Int
  ) -> [ClosedRange<CalendarDate>] {
    var periods: [ClosedRange<CalendarDate>] = []
    var end = last
    while periods.count < count, end >= first {
      // Counted from the last day, since months are of different lengths.
      let next = back(periods.count + 1, from: last)
      guard next < end else { break }
      periods.append(next.adding(days: 1)...end)
      end = next
    }
    return periods.reversed()
  }

  private func back(_ count: Int, from day: CalendarDate) -> CalendarDate {
    // From the last day of a month whole months are counted, whatever their lengths.
    let next = day.adding(days: 1)
    if next.day == 1, self == .month || self == .year {
      return next.adding(months: self == .month ? -count : -12 * count).adding(days: -1)
    }
    return switch self {
    case .day: day.adding(days: -count)
    case .week: day.adding(days: -7 * count)
    case .month: day.adding(months: -count)
    case .year: day.adding(months: -12 * count)
    }
  }
}
