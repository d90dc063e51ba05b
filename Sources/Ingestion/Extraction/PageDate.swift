internal import ArchiveModel

/// A date that a line of a page prints.
struct PageDate: Hashable, Sendable {
  /// The date, to the minute if the line prints a time.
  var value: DateValue
  /// The words that name it.
  var surface: String
  /// Whether a time of day stands beside it.
  var hasTime: Bool { value.minuteOfDay != nil }
  /// The folded words of the line that are not part of the date or of its usual company.
  var otherWords: [String]
  /// Those of them that stand behind the date.
  var lastWords: [String]
}
