import ArabicText
import ArchiveModel
import Glibc

/// Tells whether an article holds a query's phrases as they are written, which an index of stems can't tell.
struct PhraseFilter {
  private let wanted: [[UInt8]]
  private let unwanted: [[UInt8]]

  init(_ query: SearchQuery) {
    let phrases = query.clauses.filter { $0.kind == .phrase }
    wanted = Self.lines(phrases.filter { !$0.isExcluded })
    unwanted = Self.lines(phrases.filter(\.isExcluded))
  }

  /// Whether every article passes.
  var isEmpty: Bool {
    wanted.isEmpty && unwanted.isEmpty
  }

  /// Returns whether the fields of an article hold every phrase that is wanted and none that is not.
  func passes(_ fields: [String]) -> Bool {
    var line: [UInt8] = []
    // What ends one field can't be followed by what begins the next: no word is empty.
    for field in fields { ArabicAnalyzer().appendSpellings(of: field, to: &line) }
    return wanted.allSatisfy { Self.contains(line, $0) }
      && !unwanted.contains { Self.contains(line, $0) }
  }

  private static func lines(_ phrases: [SearchQuery.Clause]) -> [[UInt8]] {
    phrases.map { phrase in
      var line: [UInt8] = []
      ArabicAnalyzer().appendSpellings(of: phrase.text, to: &line)
      return line
    }.filter { $0.count > 1 }
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
