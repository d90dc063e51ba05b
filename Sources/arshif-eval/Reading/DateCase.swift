import ArabicDates
import ArchiveModel

/// A text and the dates that it should give.
struct DateCase {
  var input: String
  /// The dates, in order; none if the text names none.
  var expected: [String]
  var reference: DateValue?
  /// How many characters of a date are compared: 4 of a year, 7 of a month.
  var comparedLength: Int
  var isHijri: Bool

  /// The dates that are found, as precise as they are compared.
  var found: [String] {
    let finder = DateExpressionFinder(numericCalendar: isHijri ? .hijri : nil)
    let found = finder.expressions(
      in: input, reference: reference?.start, referenceMinute: reference?.minuteOfDay)
    return found.map { String(DateValue($0.value.start).description.prefix(comparedLength)) }
  }

  /// The dates that should be found, as precise as they are compared.
  var wanted: [String] { expected.map { String($0.prefix(comparedLength)) } }
}
