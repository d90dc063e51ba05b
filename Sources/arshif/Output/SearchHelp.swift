import ArchiveModel
import Rendering
import Search

/// Tells what may be wrong with a query that found too little.
struct SearchHelp {
  private let searcher: ArchiveSearcher
  private let query: SearchQuery

  init(_ searcher: ArchiveSearcher, _ query: SearchQuery) {
    self.searcher = searcher
    self.query = query
  }

  /// Tells which words no article holds, and what may have been meant.
  func tell(_ style: TerminalStyle) throws {
    for suggestion in try searcher.suggestions(for: query) {
      let words = style.printable(suggestion.words.joined(separator: " "))
      Diagnostics.print(line: "no article holds \(words)")
      let replacements = suggestion.replacements.map { replacement in
        let count = replacement.articleCount
        return (replacement.surface ?? replacement.spelling)
          + (count == 1 ? " (1 article)" : " (\(count) articles)")
      }
      if !replacements.isEmpty {
        Diagnostics.print(line: "did you mean \(replacements.joined(separator: " or "))?")
      }
    }
  }
}
