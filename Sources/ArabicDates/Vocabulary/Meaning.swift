/// What a word of the vocabulary can mean in a date.
struct Meaning: Equatable, Sendable {
  enum Role: UInt8, Sendable {
    case none, number
    /// `value` is the month, 1 to 12.
    case gregorianMonth, hijriMonth
    /// The first of two words of a month's name; `value` is a ``MonthHead``.
    case monthHead
    /// The second word of «ذو القعدة» and «ذو الحجة»; `value` is the month.
    case monthTail
    /// «المبارك» after «رمضان».
    case monthHonorific
    /// `value` is the ISO weekday, 1 to 7.
    case weekday
    /// `value` is a ``DateUnit``.
    case unit
    /// `value` is the number.
    case cardinal, ordinal
    /// «الآخر» after «ربيع» or «جمادى».
    case lastOfTwo
    /// `value` is the distance from today in days.
    case relativeDay
    /// `value` is -1 for the past, 0 for the present, 1 for the future.
    case adjective
    case demonstrative
    /// «مطلع», «نهاية»
    case position
    case ago, since, after, within
    /// «مساء»: `value` is a ``DayPart``.
    case dayPart
    /// «م», «ص», «am»: `value` is a ``DayPart``.
    case meridiem
    case hijriMark, gregorianMark
    /// A word that a year follows: «مونديال», «عامي».
    case yearCue
    case inCue, from, to, between
    /// «الموافق»
    case corresponding
    case approximation, half, now
    /// `value` is the decade of a century, 20 to 90.
    case decade
    /// A word whose name holds a date: «ثورة 25 يناير».
    case nameHead
    /// «كل», «أيام»: the weekday after it recurs.
    case recurrence
    /// «المقرر»: what follows lies ahead.
    case future
    /// «التالي», «نفسه», «الوطني»: the unit before it does not count from the reference.
    case detached
    /// «الدراسي» between «العام» and its adjective.
    case yearKind
    /// «صحيفة»: the name after it is no date.
    case title
    case dateCue
  }

  /// The number and form of a word.
  enum Form: UInt8, Sendable {
    case plain, definite, dual, plural, weak
  }

  var role: Role
  var value: Int16 = 0
  var form: Form = .plain

  static let none = Meaning(role: .none)
}

/// The first words of months with two-word names.
enum MonthHead: Int16, Sendable {
  case kanun, tishrin, rabi, jumada, dhu
}

/// The units of time, the smallest first.
enum DateUnit: Int16, Sendable {
  case second, minute, hour, day, week, month, year, decade, century
}

/// A part of the day, as far as it tells hours before noon from those after it.
enum DayPart: Int16, Sendable {
  case morning, noon, evening, night
}
