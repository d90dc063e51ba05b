import ArchiveModel

/// The forms of an article's names that name the same thing wherever they stand: names of several words, and surnames
/// that are no common words.
struct RepeatedForms {
  /// The binary logarithm of the occurrences from which on a word is common.
  private static let common = 6

  private struct Form {
    var words: [UInt64]
    var kind: Mention.Kind
  }

  /// A form found in a text.
  struct Match {
    var length: Int
    var kind: Mention.Kind
    /// The reading of the first word.
    var reading: Int
  }

  private var forms: [UInt64: [Form]] = [:]

  var isEmpty: Bool { forms.isEmpty }

  init(spans: [NameSpan], vocabulary: Vocabulary) {
    var seen: Set<[UInt64]> = []
    func add(_ words: [UInt64], _ kind: Mention.Kind) {
      guard seen.insert(words).inserted else { return }
      forms[words[0], default: []].append(Form(words: words, kind: kind))
    }
    for span in spans {
      if span.words.count > 1 { add(span.words, span.kind) }
      guard let last = span.words.last else { continue }
      let isSurname = span.kind == .person || span.words.count == 1
      if isSurname, vocabulary.entry(of: last).frequency < Self.common { add([last], span.kind) }
    }
    forms = forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Returns the longest form that begins at the token `index` and ends before `limit`.
  func longest(
    at index: Int, to limit: Int, readings: WordReadings, tokens: [EntityToken]
  ) -> Match? {
    for reading in 0..<readings.count {
      guard let candidates = forms[readings.hashes[reading]] else { continue }
      for form in candidates where index + form.words.count <= limit {
        var position = index + 1
        for word in form.words.dropFirst() where tokens[position].hash == word { position += 1 }
        if position == index + form.words.count {
          return Match(length: form.words.count, kind: form.kind, reading: reading)
        }
      }
    }
    return nil
  }
}
