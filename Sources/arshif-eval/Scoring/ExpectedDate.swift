import ArabicDates
import ArchiveModel

/// The value of a labelled date: a calendar date as precise as the words, or the first and last day of a range.
enum ExpectedDate: Hashable {
  case date(DateValue)
  case range(CalendarDate, CalendarDate)

  /// Reads `2015-07-21`, `2015-07`, `2015`, `199X`, `2015-07-20/2015-07-26`, and `hijri:1436-10-05`; nil if the text is none of
  /// these.
  init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let start = DateValue(parsing: String(parts[0])),
        let end = DateValue(parsing: String(parts[1])), start.start <= end.end
      else { return nil }
      self = .range(start.start, end.end)
    } else if text.hasPrefix("hijri:") {
      let finder = DateExpressionFinder(numericCalendar: .hijri)
      let found = finder.expressions(in: String(text.dropFirst(6)), reference: nil)
      guard found.count == 1 else { return nil }
      self = .date(found[0].value)
    } else {
      guard let value = DateValue(parsing: text) else { return nil }
      self = .date(value)
    }
  }

  /// Whether `value` says the same, and no less exactly; a range is met by the value that spans its days.
  func isMet(by value: DateValue) -> Bool {
    switch self {
    case .range(let first, let last): return value.start == first && value.end == last
    case .date(let date):
      let order = DateValue.Precision.allCases
      guard let own = order.firstIndex(of: date.precision),
        let other = order.firstIndex(of: value.precision), other <= own
      else { return false }
      return date == value
        || date.precision != .minute
          && DateValue(value.start, precision: date.precision) == date
    }
  }
}

extension ExpectedDate: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(DateValue(first))/\(DateValue(last))"
    }
  }
}
