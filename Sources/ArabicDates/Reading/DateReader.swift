import ArchiveModel

/// Reads the dates in a row of tokens.
struct DateReader {
  let tokens: [Token]
  private let trailingGap: Token.Gap
  let reference: CalendarDate?
  /// The minute of the day of the reference, for «قبل 11 ساعة»; noon if unknown.
  let referenceMinute: Int
  /// The calendar of a numeric date that does not show its own.
  let numericCalendar: DateExpression.Calendar?
  /// The readings so far.
  private(set) var readings: [Reading] = []

  init(
    tokens: [Token], trailingGap: Token.Gap, reference: CalendarDate?, referenceMinute: Int?,
    numericCalendar: DateExpression.Calendar?
  ) {
    self.tokens = tokens
    self.trailingGap = trailingGap
    self.reference = reference
    self.referenceMinute = referenceMinute ?? 720
    self.numericCalendar = numericCalendar
  }

  /// Reads all dates, in order, not overlapping.
  mutating func read() -> [Reading] {
    var index = 0
    while index < tokens.count {
      guard tokens[index].meaning.role != .none else {
        index += 1
        continue
      }
      let found = dayList(at: index) ?? reading(at: index).map { [$0] } ?? []
      for reading in found { append(reading) }
      index = max(index + 1, found.last?.tokens.upperBound ?? 0)
    }
    return readings.filter { !$0.isUnresolved }
  }

  /// Keeps a reading; where it shows the year that the one before lacks, both have it:
  /// «من 28 يناير إلى 3 فبراير 2020».
  private mutating func append(_ reading: Reading) {
    if let last = readings.last, let yearless = last.yearless, reading.kind == .absolute,
      yearless.calendar == reading.calendar, reading.value.precision != .year,
      isChained(last.tokens.upperBound, to: reading.tokens.lowerBound)
    {
      let year = year(of: reading)
      if let shared = [year, year - 1].lazy.compactMap({ year in
        yearless.reading(last.tokens, inYear: year, kind: .absolute)
      }).first(where: { $0.day <= reading.day }) {
        readings[readings.count - 1] = shared
      }
    }
    readings.append(reading)
  }

  private func year(of reading: Reading) -> Int {
    guard reading.calendar == .hijri else { return reading.day.year }
    return UmmAlQura.hijri(of: reading.day)?.year ?? 0
  }

  /// Whether only a dash, a slash, «و» or «إلى» stands between two readings.
  func isChained(_ end: Int, to start: Int) -> Bool {
    if end == start {
      return start < tokens.count
        && (gap(start).isOne(of: "-/") || tokens[start].hasConjunction && gap(start).allows(")"))
    }
    guard end + 1 == start, gap(end).allows(")"), gap(start).isPlain else { return false }
    return role(end) == .to || isAnd(end)
  }

  /// Reads one date that begins at a token.
  func reading(at index: Int) -> Reading? {
    guard let reading = untimedReading(at: index) else { return nil }
    return attachingTime(to: reading)
  }

  private func untimedReading(at index: Int) -> Reading? {
    switch role(index) {
    case .number:
      return clockThenDate(at: index) ?? plainDate(at: index) ?? yearAlone(at: index)
        ?? durationList(at: index)
    case .ordinal:
      return dayBeforeYesterday(at: index) ?? dayAndMonth(at: index) ?? position(at: index)
    case .cardinal: return dayAndMonth(at: index) ?? durationList(at: index)
    case .gregorianMonth, .hijriMonth, .monthHead: return month(at: index)
    case .weekday: return weekday(at: index)
    case .relativeDay: return relativeDay(at: index)
    case .unit:
      return tokens[index].meaning.form == .definite ? definiteUnit(at: index) : unit(at: index)
    case .demonstrative: return demonstrative(at: index)
    case .position: return position(at: index)
    case .dayPart: return dayPart(at: index)
    case .ago, .since, .after, .within, .inCue: return distance(at: index)
    case .decade: return decade(at: index)
    case .now: return now(at: index)
    case .yearCue: return season(at: index)
    default: return nil
    }
  }

  /// Reads «الآن», only if it is the whole text.
  private func now(at index: Int) -> Reading? {
    guard tokens.count == 1, let reference else { return nil }
    return Reading(index..<index + 1, day: reference, kind: .relative)
  }

  /// Reads a date that shows day and month: «6 يناير 2015», «الخامس من يناير», «6/1/2015».
  func plainDate(at index: Int) -> Reading? {
    numericDate(at: index) ?? dayAndMonth(at: index)
  }
}

extension DateReader {
  func role(_ index: Int) -> Meaning.Role {
    tokens.indices.contains(index) ? tokens[index].meaning.role : .none
  }

  func meaning(_ index: Int) -> Meaning {
    tokens.indices.contains(index) ? tokens[index].meaning : .none
  }

  /// What stands before a token; the end of the text counts as a new line.
  func gap(_ index: Int) -> Token.Gap {
    if tokens.indices.contains(index) { return tokens[index].gap }
    var gap = index == tokens.count ? trailingGap : Token.Gap()
    gap.hasNewline = true
    return gap
  }

  /// Returns the direction that stands behind a month, whose second name may be in brackets.
  func directionBehindMonth(at index: Int) -> Direction? {
    guard role(index) == .adjective, gap(index).allows(")\"") else { return nil }
    return Direction(rawValue: Int(meaning(index).value))
  }

  /// Whether a token has a role and follows the one before after spaces alone.
  func follows(_ index: Int, _ role: Meaning.Role) -> Bool {
    self.role(index) == role && gap(index).isPlain
  }

  func isUnit(_ index: Int, _ unit: DateUnit, _ form: Meaning.Form? = nil) -> Bool {
    let meaning = meaning(index)
    return meaning.role == .unit && meaning.value == unit.rawValue
      && (form == nil || meaning.form == form)
  }

  /// Whether a token is the conjunction «و» by itself, before a number.
  func isAnd(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].key.bits == WordKey.waw
  }

  /// Whether a token is the article «الـ» by itself, before a number.
  func isArticle(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].key.bits == WordKey.alef | WordKey.lam << 5
  }

  func direction(at index: Int) -> Direction? {
    guard follows(index, .adjective) else { return nil }
    return Direction(rawValue: Int(meaning(index).value))
  }

  /// Whether a word of the same sentence, a few words back, says that what follows lies ahead.
  func isAboutFuture(before index: Int) -> Bool {
    var position = index
    while position > 0, index - position < 8 {
      if tokens[position].gap.endsSentence { return false }
      position -= 1
      if role(position) == .future || tokens[position].key.isFutureVerb { return true }
    }
    return false
  }
}

extension WordKey {
  /// Whether the word looks like a verb of the future: «سيعقد», «ستبدأ».
  var isFutureVerb: Bool {
    let verb = firstLetter == Self.waw || firstLetter == Self.feh ? withoutFirstLetter : self
    guard verb.firstLetter == Self.seen, !isLatin, verb.length >= 4, self != .tooLong else {
      return false
    }
    return (verb.secondLetter == Self.yeh || verb.secondLetter == Self.teh)
      && !FutureVerbs.exceptions.contains(verb.bits & 0xFFFFF)
  }
}

/// Nouns that begin as verbs of the future do.
enum FutureVerbs {
  /// The first four letters of the nouns.
  static let exceptions = Set(
    """
    سيار سياس سيات سيدا سيدي سيدن سيدت سيطر سينا سينم سيول سيوف سيره سيرا سيرت سيرج سيري سيما سيمي \
    سيلا سيلف سيله سيلي سيتي سيجا سيده سيسي سيمو سيرو سيفا سيان سياق سييه سييا ستره ستمي ستين ستيف ستار ستاد ستان ستال ستون ستوك ستود ستري
    """.split(separator: " ").map { WordKey(String($0)).bits & 0xFFFFF })
}
