import ArchiveModel

/// A year as the words beside a month give it.
struct YearReading {
  var year: Int
  var calendar: DateExpression.Calendar
  var next: Int
  /// Whether it counts from the reference: «من العام الماضي».
  var isRelative = false
  var isUncertain = false
}

extension DateReader {
  /// Reads the year behind a month: «2015», «، 2015م», «من عام 2015», «من العام الماضي».
  func year(at index: Int, for calendar: DateExpression.Calendar) -> YearReading? {
    guard gap(index).allows(",/-.)\"") else { return nil }
    var position = index
    if role(position) == .from { position += 1 }
    let hasCue = isUnit(position, .year) && (position == index || gap(position).isPlain)
    if hasCue {
      if let relative = relativeYear(at: position) { return relative }
      position += 1
    }
    guard position == index || gap(position).isPlain, hasCue || position == index else {
      return nil
    }
    return yearNumber(at: position, for: calendar)
  }

  /// «العام الماضي» behind a month.
  private func relativeYear(at index: Int) -> YearReading? {
    guard let reference, isUnit(index, .year, .definite), let direction = direction(at: index + 1)
    else { return nil }
    return YearReading(
      year: reference.year + direction.rawValue, calendar: .gregorian, next: index + 2,
      isRelative: true)
  }

  /// Reads a year of four digits with its mark: «2015», «2015م», «1436 هـ».
  func yearNumber(at index: Int, for calendar: DateExpression.Calendar) -> YearReading? {
    guard role(index) == .number, (3...4).contains(tokens[index].digitCount),
      !isSplitNumber(index)
    else { return nil }
    let year = tokens[index].number
    if follows(index + 1, .hijriMark) {
      guard (1...1600).contains(year) else { return nil }
      return YearReading(year: year, calendar: .hijri, next: index + 2)
    }
    let next = hasGregorianMark(index + 1) ? index + 2 : index + 1
    if calendar == .hijri, (1200...1599).contains(year) {
      return YearReading(year: year, calendar: .hijri, next: next)
    }
    guard (1000...2199).contains(year) || next > index + 1 && year > 99 else { return nil }
    let isUncertain = !(1800...2100).contains(year)
    return YearReading(year: year, calendar: .gregorian, next: next, isUncertain: isUncertain)
  }

  /// «م» or «ميلادي» behind a year.
  func hasGregorianMark(_ index: Int) -> Bool {
    guard gap(index).isPlain else { return false }
    if role(index) == .gregorianMark { return true }
    guard role(index) == .meridiem, tokens[index].key == WordKey("م") else { return false }
    return role(index + 1) != .number || !gap(index + 1).isEmpty  // «2000 م2» is an area.
  }

  /// Whether a number is followed by more of itself: «2,015», «2015.5», «2015%».
  private func isSplitNumber(_ index: Int) -> Bool {
    guard role(index + 1) == .number, !gap(index + 1).hasSpace else { return false }
    return gap(index + 1).isOne(of: ".,:")
  }

  /// Returns the reading of a day or month in a year; nil if the two don't fit.
  func reading(of date: YearlessDate, in year: YearReading, from index: Int) -> Reading? {
    let kind: DateExpression.Kind = year.isRelative ? .partial : .absolute
    let tokens = index..<year.next
    if date.calendar == .gregorian, year.calendar == .hijri { return nil }
    var number = year.year
    if date.calendar == .hijri, year.calendar == .gregorian {
      guard let hijri = hijriYear(of: date, inGregorianYear: year.year) else { return nil }
      number = hijri
    }
    var reading = date.reading(tokens, inYear: number, kind: kind)
    if year.isUncertain { reading?.isUncertain = true }
    return reading
  }

  /// «رمضان 2015»: the Hijri year whose month begins in the Gregorian one.
  private func hijriYear(of date: YearlessDate, inGregorianYear year: Int) -> Int? {
    guard let newYear = CalendarDate(year: year, month: 1, day: 1),
      let first = UmmAlQura.hijri(of: newYear)?.year
    else { return nil }
    return (first...first + 1).first { date.span(inYear: $0)?.lowerBound.year == year }
  }

  /// Reads a year without a month, where the words around it show that it is one.
  func yearAlone(at index: Int) -> Reading? {
    guard let year = yearNumber(at: index, for: .gregorian), isYearPlaced(index, year) else {
      return nil
    }
    let reading = reading(ofYear: year, from: index)
    return gap(year.next).isOne(of: "/") ? reading.map { joinedYears($0, year) } : reading
  }

  func reading(ofYear year: YearReading, from index: Int) -> Reading? {
    let tokens = index..<year.next
    if year.calendar == .hijri || isLikelyHijri(year) {
      guard let first = UmmAlQura.date(year: year.year, month: 1, day: 1),
        let next = UmmAlQura.date(year: year.year + 1, month: 1, day: 1)
      else { return nil }
      let value = DateValue(first.adding(days: 177), precision: .year)
      var reading = Reading(tokens, value, kind: .absolute, day: first)
      reading.span = first...next.adding(days: -1)
      reading.calendar = .hijri
      reading.isUncertain = true
      return reading
    }
    guard let day = CalendarDate(year: year.year, month: 1, day: 1) else { return nil }
    var reading = Reading(tokens, DateValue(day, precision: .year), kind: .absolute)
    reading.isUncertain = year.isUncertain
    return reading
  }

  /// «عام 1435» without a mark.
  private func isLikelyHijri(_ year: YearReading) -> Bool {
    (1343...1460).contains(year.year) && role(year.next - 1) == .number
  }

  private func isYearPlaced(_ index: Int, _ year: YearReading) -> Bool {
    if year.calendar == .hijri { return (1300...1500).contains(year.year) }
    guard (1900...2100).contains(year.year) else { return false }
    if year.next > index + 1 { return true }
    if let last = readings.last, last.value.precision == .year,
      isChained(last.tokens.upperBound, to: index)
    {
      return true
    }
    if isInBrackets(index) || isYearRange(index) || isHeading(index) { return true }
    guard index > 0, gap(index).isPlain else { return false }
    if isYearOfName(index, year.year) { return true }
    switch role(index - 1) {
    case .yearCue, .position, .nameHead: return true
    case .ordinal: return Self.partsOfYear.contains(index > 1 ? tokens[index - 2].key : WordKey())
    case .unit: return isUnit(index - 1, .year)
    case .monthHead: return meaning(index - 1).value == MonthHead.rabi.rawValue
    case .inCue, .since, .ago, .after, .within, .between, .to, .from: return !countsNext(index)
    default: return false
    }
  }

  /// Whether a year near the reference ends a phrase behind a noun: «كأس آسيا 2019»، «رؤية 2030».
  private func isYearOfName(_ index: Int, _ year: Int) -> Bool {
    guard let reference, (reference.year - 2...reference.year + 5).contains(year),
      role(index - 1) == .none, tokens[index - 1].procliticLength == 0,
      !tokens[index - 1].key.isLatin, !Self.counters.contains(tokens[index - 1].key)
    else { return false }
    guard gap(index + 1).isPlain else { return !gap(index + 1).isOne(of: "%$-/") }
    return [.inCue, .from, .to].contains(role(index + 1))
  }

  /// Words after which a number is none of a year.
  private static let counters = Set(
    """
    رقم عدد بلغ بلغت سجل سجلت بقيمة بمبلغ مبلغ قيمة بسعر سعر بلغوا وبلغ وسجل بعدد لعدد إجمالي \
    بإجمالي مجموع مقابل عددهم عددها مسافة ارتفاع مادة المادة الفصل فصل القانون قانون عند مستوى
    """.split(separator: " ").map { WordKey(String($0)) })

  private func isInBrackets(_ index: Int) -> Bool {
    gap(index + 1).mark == 0x29 && (gap(index).mark == 0x28 || gap(index).isOne(of: ","))
  }

  /// Whether a year begins a line of a chronicle: «1990- القوات العراقية تغزو الكويت».
  private func isHeading(_ index: Int) -> Bool {
    (index == 0 || gap(index).hasNewline) && gap(index + 1).isOne(of: "-:")
      && role(index + 1) != .number
  }

  /// The words before the ordinal in «الربع الأول 2015».
  private static let partsOfYear = Set(
    ["الربع", "النصف", "الثلث", "الثلاثي", "السداسي", "الفصل", "للربع", "للنصف"].map {
      WordKey($0)
    })

  /// Whether a year begins a span of years: «2014/2015», «2016 - 2020».
  private func isYearRange(_ index: Int) -> Bool {
    guard gap(index + 1).isOne(of: "-/"), role(index + 1) == .number,
      tokens[index + 1].digitCount == 4, !gap(index).isOne(of: "-/.,"),
      !gap(index + 2).isOne(of: "-")
    else { return false }
    let (first, last) = (tokens[index].number, tokens[index + 1].number)
    return first < last && last - first <= 60 && (first % 50 != 0 || last % 50 != 0)
      && last <= 2100
  }

  /// Whether a number counts what follows: «في 2000 قرية», «من 1900 إلى».
  private func countsNext(_ index: Int) -> Bool {
    let next = index + 1
    guard gap(next).isPlain else { return gap(next).mark == 0x25 || gap(next).mark == 0x24 }
    switch role(next) {
    case .unit: return !isUnit(next, .year)
    case .cardinal, .number: return true
    case .none where tokens.indices.contains(next):
      return tokens[index].number % 50 == 0 && !tokens[next].key.isDefinite
    default: return false
    }
  }

  /// Reads a decade: «التسعينات», «ثمانينيات القرن الماضي».
  func decade(at index: Int) -> Reading? {
    let decade = Int(meaning(index).value)
    let next = index + 1
    if isUnit(next, .century), gap(next).isPlain, let century = definiteUnit(at: next) {
      let start = century.value.start.year - 1 + decade
      guard let day = CalendarDate(year: start, month: 1, day: 1) else { return nil }
      let tokens = index..<century.tokens.upperBound
      return Reading(tokens, DateValue(day, precision: .decade), kind: century.kind)
    }
    let isAge = role(next) == .from
    guard tokens[index].key.isDefinite || tokens[index].procliticLength > 0, decade >= 50, !isAge,
      let day = CalendarDate(year: 1900 + decade, month: 1, day: 1)
    else { return nil }
    var reading = Reading(index..<next, DateValue(day, precision: .decade), kind: .absolute)
    reading.isUncertain = true
    return reading
  }
}
