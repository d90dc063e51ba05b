import ArabicText
import ArchiveModel
import Glibc

/// Phrases as they are written, to be looked for in texts: the index of stems can't tell them from other forms.
struct WrittenPhrases {
  private let phrases: [[UInt8]]
  private let analyzer = ArabicAnalyzer()
  private let cache = TermCache()

  /// Creates phrases from clauses; words and prefixes are passed over.
  init(_ clauses: [SearchQuery.Clause]) {
    let analyzer = ArabicAnalyzer()
    let cache = self.cache
    phrases = clauses.filter { $0.kind == .phrase }.map { phrase in
      var line: [UInt8] = []
      analyzer.appendSpellings(of: phrase.text, cache: cache, to: &line)
      return line
    }.filter { $0.count > 1 }
  }

  /// Returns whether all phrases stand in the fields of an article.
  func areAll(in fields: [String]) -> Bool {
    let line = line(of: fields)
    return phrases.allSatisfy { Self.contains(line, $0) }
  }

  /// Returns whether one of the phrases stands in the fields of an article.
  func isAny(in fields: [String]) -> Bool {
    let line = line(of: fields)
    return phrases.contains { Self.contains(line, $0) }
  }

  /// Returns the words of the fields; two spaces part the fields, so no phrase reaches from one into the next.
  private func line(of fields: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for field in fields { analyzer.appendSpellings(of: field, cache: cache, to: &line) }
    return line
  }

  /// Returns whether `words` are a part of `line`; both begin and end with the space around a word.
  private static func contains(_ line: [UInt8], _ words: [UInt8]) -> Bool {
    line.withUnsafeBytes { line in
      guard let bytes = line.baseAddress else { return false }
      var start = 0
      while start + words.count <= line.count {
        if memcmp(bytes + start, words, words.count) == 0 { return true }
        guard let next = memchr(bytes + start + 1, 0x20, line.count - start - 1) else { break }
        start = UnsafeRawPointer(next) - bytes
      }
      return false
    }
  }
}
