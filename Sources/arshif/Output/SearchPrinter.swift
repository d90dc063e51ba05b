import ArchiveModel
import Rendering

/// Prints the answer to a query, in the form that the options ask for.
struct SearchPrinter {
  /// The characters of a query that are shown where nothing is found.
  private static let shownLength = 200

  private let output: OutputOptions
  private let typed: String

  /// Creates a printer of answers to a query as typed.
  init(_ output: OutputOptions, typed: String) {
    self.output = output
    self.typed = typed
  }

  /// Prints the hits, and the facets if there are any.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if a field is asked for that no hit has.
  func print(_ results: SearchResults, _ facets: SearchFacets?) throws {
    if output.isForPeople {
      printForPeople(results, facets)
    } else if let facets {
      try FacetPrinter(output).printObject(results, facets)
    } else {
      try RecordPrinter(output, columns: ArticleColumns.hit)
        .print(results.hits.map { ArticleJSON().value($0) })
    }
  }

  private func printForPeople(_ results: SearchResults, _ facets: SearchFacets?) {
    let renderer = ArticleText(style: output.style)
    var standardOutput = StandardOutput()
    for hit in results.hits { standardOutput.line(renderer.entry(hit)) }
    if !output.quiet { printSummary(of: results, facets, to: &standardOutput) }
    if let facets { FacetPrinter(output).print(facets, below: results, to: &standardOutput) }
  }

  private func printSummary(
    of results: SearchResults, _ facets: SearchFacets?, to standardOutput: inout StandardOutput
  ) {
    if results.hits.isEmpty, facets?.isEmpty == false { return }
    if results.total == 0 {
      let shown = output.style.printable(String(typed.prefix(Self.shownLength)))
      let hasWord = typed.contains { $0.isLetter || $0.isNumber }
      Diagnostics.print(line: hasWord ? "nothing found for \(shown)" : "the query has no word")
      return
    }
    standardOutput.line(SummaryText(style: output.style).line(results))
    let explanation = ExplanationText(style: output.style)
    for expansion in results.expansions { standardOutput.line(explanation.line(expansion)) }
  }
}
