/// The content words of a text, by which two texts can be told to speak of the same thing.
struct Vocabulary: Sendable {
  private static let minimumLength = 3

  private let functionWords: Set<String>
  private(set) var stems: Set<String> = []

  init(functionWords: Set<String>) {
    self.functionWords = functionWords
  }

  /// Adds the content words among `words`.
  mutating func formUnion(_ words: [String]) {
    for word in words {
      if let stem = stem(of: word) { stems.insert(stem) }
    }
  }

  /// Adds the stems of another vocabulary.
  mutating func insert(_ others: Set<String>) {
    stems.formUnion(others)
  }

  /// The share of the content words among `words` that the vocabulary has; 0 if there are none.
  func share(of words: [String]) -> Double {
    let others = Set(words.compactMap(stem))
    guard !others.isEmpty else { return 0 }
    return Double(others.count { stems.contains($0) }) / Double(others.count)
  }

  /// Returns the number of different content words among `words`.
  func contentCount(of words: [String]) -> Int {
    Set(words.compactMap(stem)).count
  }

  private func stem(of word: String) -> String? {
    guard !functionWords.contains(word) else { return nil }
    var rest = word[...]
    for prefix in FunctionWords.prefixes where rest.hasPrefix(prefix) {
      if rest.unicodeScalars.count - prefix.unicodeScalars.count < Self.minimumLength { continue }
      rest = rest.dropFirst(prefix.count)
      break
    }
    for suffix in FunctionWords.suffixes where rest.hasSuffix(suffix) {
      if rest.unicodeScalars.count - suffix.unicodeScalars.count < Self.minimumLength { continue }
      rest = rest.dropLast(suffix.count)
      break
    }
    return rest.unicodeScalars.count < Self.minimumLength ? nil : String(rest)
  }
}
