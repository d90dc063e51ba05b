public import ArchiveModel

/// Words of a text that name a date.
public struct DateExpression: Hashable, Sendable {
  /// What the words say by themselves.
  public enum Kind: String, Hashable, Sendable {
    /// The words name the whole date: «6 يناير 2015».
    case absolute
    /// The words leave out the year, which comes from the reference: «6 يناير», «أكتوبر الماضي».
    case partial
    /// The words count from the reference: «أمس», «قبل أسبوع».
    case relative
  }

  /// The calendar that the words use.
  public enum Calendar: String, Hashable, Sendable {
    case gregorian, hijri
  }

  /// The half-open UTF-8 offsets of the words, without proclitics, into the text as written.
  public let range: Range<Int>
  /// The date.
  ///
  /// A Hijri month or year is the Gregorian month or year that holds most of it; see ``span``.
  public let value: DateValue
  /// The days that the words stand for, exact for Hijri months and years too.
  public let span: ClosedRange<CalendarDate>
  /// Whether the reading could be wrong: a vague word, a guessed year, an untabled Hijri date.
  public let isUncertain: Bool
  /// What the words say by themselves.
  public let kind: Kind
  /// The calendar that the words use.
  public let calendar: Calendar
}
