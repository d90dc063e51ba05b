/// Reads the author or the agency from the lines around an article.
struct BylineReader: Sendable {
  private static let wordLimit = 12
  private static let edges: Set<Unicode.Scalar> = [
    ":", "-", "–", "—", "ـ", "،", ",", ".", "(", ")", "[", "]", "|", "/", "\"", "«", "»", "*", "•",
    "©", "@",
  ]

  private let lineReader: PageLineReader
  private let dates: PageDateParser
  private let dateCompany: Set<String>
  private let agencies: [[String]]
  private let names: Set<String>
  private let titles: Set<String>
  private let authorCues: [[String]]
  private let doubtful: Set<String>

  init(lineReader: PageLineReader) {
    self.lineReader = lineReader
    dates = PageDateParser(reader: lineReader)
    dateCompany = Set(DateCues.company.flatMap { lineReader.words(of: $0) })
    agencies = BylineCues.agencies.map { lineReader.words(of: $0) }
    names = Set(BylineCues.firstNames.flatMap { lineReader.words(of: $0) })
    titles = Set(BylineCues.titles.flatMap { lineReader.words(of: $0) })
    authorCues = (BylineCues.authors + BylineCues.sources).map { lineReader.words(of: $0) }
      .sorted { $0.count > $1.count }
    doubtful = Set(BylineCues.doubtful.map { lineReader.words(of: $0).joined(separator: " ") })
  }

  /// Returns the name behind the cue of `line` («بقلم: …»); nil if it has no such cue.
  func cuedByline(in line: PageLine) -> String? {
    guard line.words.count <= Self.wordLimit else { return nil }
    guard let cue = authorCues.first(where: { line.words.starts(with: $0) }) else { return nil }
    let rest = Self.text(line.text, afterWords: cue.count)
    let words = Array(line.words.dropFirst(cue.count))
    guard !words.isEmpty else { return nil }
    if doubtful.contains(cue.joined(separator: " ")), line.ending == .sentence { return nil }
    let hasMark = rest.unicodeScalars.first { !$0.properties.isWhitespace }.map(Self.edges.contains)
    guard hasMark == true || !doubtful.contains(cue.joined(separator: " ")) || isName(words)
    else { return nil }
    return cleaned(withoutDate(rest))
  }

  /// Returns the name behind a cue that stands in the middle of a line with a date: «نشر في 3 مايو 2024 بقلم …».
  func bylineBesideDate(in line: PageLine) -> String? {
    guard line.date != nil, line.words.count <= 2 * Self.wordLimit else { return nil }
    for start in line.words.indices.dropFirst() {
      let cue = authorCues.first { line.words[start...].starts(with: $0) }
      guard let cue, !doubtful.contains(cue.joined(separator: " ")) else { continue }
      return cleaned(withoutDate(Self.text(line.text, afterWords: start + cue.count)))
    }
    return nil
  }

  /// Returns `line` as a byline if it looks like a person's name, an agency, or both.
  func plainByline(in line: PageLine, siteNames: Set<String>) -> String? {
    guard line.words.count <= 8, line.ending == .open || line.ending == .colon,
      !line.text.contains("..")
    else { return nil }
    let text = withoutDate(line.text)
    let words = text == line.text ? line.words : lineReader.words(of: text)
    guard isName(words) || isAgency(words, text) || isSite(words, text, siteNames) else {
      return nil
    }
    return cleaned(text)
  }

  /// Returns the agency behind the place and the date of a wire report's first line:
  /// «ينبع 11 فبراير 2024 م واس».
  func datelineByline(in line: PageLine) -> String? {
    guard let date = line.date, date.otherWords.count > date.lastWords.count,
      (1...3).contains(date.lastWords.count)
    else { return nil }
    let written = line.text.split(separator: " ").suffix(date.lastWords.count)
    guard written.flatMap({ lineReader.words(of: String($0)) }) == date.lastWords else {
      return nil
    }
    return cleaned(written.joined(separator: " "))
  }

  /// Whether `text` is the name of the site, alone or with a name or place beside it.
  private func isSite(_ words: [String], _ text: String, _ siteNames: Set<String>) -> Bool {
    let key = words.joined(separator: " ")
    if siteNames.contains(key) { return true }
    let parts = text.unicodeScalars.split { Self.edges.contains($0) }
      .map { lineReader.words(of: String($0)).joined(separator: " ") }
    return parts.count == 2 && parts.contains { siteNames.contains($0) && !$0.isEmpty }
  }

  /// Whether `words` begin like a person's name and are no more than that.
  func isName(_ words: [String]) -> Bool {
    let rest = words.drop { titles.contains($0) }
    guard let first = rest.first, rest.count <= 4, words.count >= 2 else { return false }
    return names.contains(first)
  }

  private func isAgency(_ words: [String], _ text: String) -> Bool {
    let named = agencies.contains { agency in
      words.indices.contains { words[$0...].starts(with: agency) }
    }
    let joined = text.unicodeScalars.contains {
      ["-", "ـ", "–", "—", "+", "/", ":", "("].contains($0)
    }
    return named && (joined || words.count <= 3)
  }

  /// Returns `text` without the marks around it.
  func cleaned(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    let isEdge = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || Self.edges.contains(scalar)
    }
    guard let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return nil }
    let end = closing(after: last, since: first, in: scalars)
    return String(String.UnicodeScalarView(scalars[first...end]))
  }

  /// The index of the bracket or quote behind `last` that one within the text opened, else `last`.
  private func closing(after last: Int, since first: Int, in text: [Unicode.Scalar]) -> Int {
    guard last + 1 < text.count else { return last }
    let opening: Unicode.Scalar
    switch text[last + 1] {
    case ")": opening = "("
    case "»": opening = "«"
    case "]": opening = "["
    default: return last
    }
    return text[first...last].contains(opening) ? last + 1 : last
  }

  /// Returns what stands behind the first `count` words of `text`.
  private static func text(_ text: String, afterWords count: Int) -> String {
    var left = count
    var inWord = false
    var index = text.unicodeScalars.startIndex
    while index < text.unicodeScalars.endIndex {
      let scalar = text.unicodeScalars[index]
      let isWord =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      if inWord, !isWord { left -= 1 }
      if left == 0 { break }
      inWord = isWord
      index = text.unicodeScalars.index(after: index)
    }
    return String(text.unicodeScalars[index...])
  }

  /// Returns `text` up to the date that stands behind a name: «نائلة الصفدي في 4 ديسمبر 2021».
  private func withoutDate(_ text: String) -> String {
    guard let line = lineReader.line(text.unicodeScalars, gap: 0),
      let date = dates.date(in: line),
      let range = text.firstRange(of: date.surface)
    else { return text }
    var words = text[..<range.lowerBound].split(separator: " ")
    while let last = words.last, lineReader.words(of: String(last)).allSatisfy(dateCompany.contains)
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
