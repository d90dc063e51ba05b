/// Tells what each line of a page looks like, without its neighbors.
struct LineClassifier: Sendable {
  private static let paragraphWords = 8
  private static let openParagraphWords = 24

  private let relativeStarts: Set<String>
  private let relativeUnits: Set<String>
  private let doubtful: Set<String>

  init(reader: PageLineReader) {
    relativeStarts = Set(DateCues.relativeStarts.flatMap { reader.words(of: $0) })
    relativeUnits = Set(DateCues.relativeUnits.flatMap { reader.words(of: $0) })
    doubtful = Set(BylineCues.doubtful.flatMap { reader.words(of: $0) })
  }

  /// Returns what `line` looks like.
  func kind(of line: PageLine) -> LineKind {
    if line.words.allSatisfy(Self.isNumber) {
      return line.date != nil ? .date : Self.isTime(line) ? .time : .number
    }
    if let role = role(of: line) { return .cue(role) }
    if let date = line.date, date.otherWords.count <= 3 { return .date }
    if isRelativeDate(line) { return .relativeDate }
    if line.separatorCount >= 2, line.ending != .sentence { return .row }
    return shape(of: line)
  }

  private func shape(of line: PageLine) -> LineKind {
    let count = line.words.count
    let asks = line.text.hasSuffix("؟") || line.text.hasSuffix("!")
    switch line.ending {
    case .sentence where count >= (asks ? 16 : Self.paragraphWords): return .prose
    case .colon where count >= 14: return .prose
    case .sentence where count >= 2 && !asks: return .sentence
    default: break
    }
    if count >= Self.openParagraphWords { return .prose }
    return count <= 3 ? .label : .open
  }

  /// The role that the line's cues tell, if the line is not too long for it.
  private func role(of line: PageLine) -> Cue.Role? {
    line.cues.first { Self.isCredible($0, in: line) }?.role
  }

  /// Whether a cue means what it says: many of the words are ordinary ones in long lines.
  private static func isCredible(_ cue: Cue, in line: PageLine) -> Bool {
    let count = line.words.count
    switch cue.role {
    case .published, .updated, .author, .agencySource, .caption: return false
    case .related: return count <= 30
    case .legal, .missingPage, .login: return count <= 60
    case .consent: return count <= 80
    case .newsletter: return count <= (line.ending == .sentence ? 25 : 14)
    case .comments: return count <= 40
    case .tags: return cue.wordCount > 1 || count <= 3 || line.text.contains(":")
    default: return cue.place == .whole || count <= 12
    }
  }

  private func isRelativeDate(_ line: PageLine) -> Bool {
    guard line.words.count <= 5, line.words.contains(where: relativeStarts.contains) else {
      return false
    }
    return line.words.contains(where: relativeUnits.contains)
  }

  private static func isNumber(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isTime(_ line: PageLine) -> Bool {
    line.words.count == 2 && TimeOfDay(in: line.text) != nil
  }
}
