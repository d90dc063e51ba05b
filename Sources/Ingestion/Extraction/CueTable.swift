/// The cue phrases, found by their first word.
struct CueTable: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var role: Cue.Role
    var place: Cue.Place
  }

  private let entries: [String: [Entry]]

  /// Creates the table of all phrases, folded by `reader`.
  init(reader: PageLineReader) {
    var entries: [String: [Entry]] = [:]
    for group in CuePhrases.groups {
      for phrase in group.phrases {
        let words = reader.words(of: phrase)
        guard let first = words.first else { continue }
        entries[first, default: []].append(
          Entry(words: words, role: group.role, place: group.place))
      }
    }
    self.entries = entries
  }

  /// Returns the cues among `words`, the words of one line.
  func cues(in words: [String]) -> [Cue] {
    let plain = words.filter { word in !word.unicodeScalars.allSatisfy { $0.value < 0x3A } }
    var found: [Cue] = []
    for start in plain.indices {
      for entry in entries(for: plain[start]) where Self.matches(entry, plain, at: start) {
        found.append(Cue(role: entry.role, place: entry.place, wordCount: entry.words.count))
      }
    }
    return found
  }

  /// The phrases whose first word is `word`, or would be without a conjunction.
  private func entries(for word: String) -> [Entry] {
    if let entries = entries[word] { return entries }
    guard word.hasPrefix(CuePhrases.conjunction), word.count > 2 else { return [] }
    return (entries[String(word.dropFirst())] ?? []).filter { $0.words.count > 1 }
  }

  private static func matches(_ entry: Entry, _ words: [String], at start: Int) -> Bool {
    switch entry.place {
    case .whole where start > 0 || words.count != entry.words.count: false
    case .start where start > 0: false
    default: words[(start + 1)...].starts(with: entry.words.dropFirst())
    }
  }
}
