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
    var word = word
    return word.withUTF8 { bytes in
      var rest = bytes[...]
      var length = rest.count { !Self.isContinuation($0) }
      for prefix in Self.prefixes
      where length - prefix.length >= Self.minimumLength && rest.starts(with: prefix.bytes) {
        rest = rest.dropFirst(prefix.bytes.count)
        length -= prefix.length
        break
      }
      for suffix in Self.suffixes
      where length - suffix.length >= Self.minimumLength
        && rest.suffix(suffix.bytes.count).elementsEqual(suffix.bytes)
      {
        rest = rest.dropLast(suffix.bytes.count)
        length -= suffix.length
        break
      }
      return length < Self.minimumLength ? nil : String(decoding: rest, as: UTF8.self)
    }
  }

  /// An affix with the number of its letters.
  private struct Affix {
    let bytes: [UInt8]
    let length: Int

    init(_ text: String) {
      bytes = Array(text.utf8)
      length = text.unicodeScalars.count
    }
  }

  private static let prefixes = FunctionWords.prefixes.map(Affix.init)
  private static let suffixes = FunctionWords.suffixes.map(Affix.init)

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
