import ArchiveModel
import Rendering

/// Prints the answer to a query with its facets.
struct FacetPrinter {
  private let output: OutputOptions

  init(_ output: OutputOptions) {
    self.output = output
  }

  /// Prints facets below the hits of an answer, as text for people.
  func print(
    _ facets: SearchFacets, below results: SearchResults, to standardOutput: inout StandardOutput
  ) {
    if facets.isEmpty, facets.isExact { return }
    let text = FacetText(style: output.style)
    if !results.hits.isEmpty { standardOutput.line("") }
    for line in text.lines(facets) { standardOutput.line(line) }
    if !output.quiet {
      standardOutput.line(text.bound(facets, shownIsWidened: results.isWidened))
    }
  }

  /// Prints one JSON object of an answer and its facets.
  func printObject(_ results: SearchResults, _ facets: SearchFacets) throws {
    let hits = try RecordPrinter(output, columns: ArticleColumns.hit)
      .records(of: results.hits.map { ArticleJSON().value($0) })
    var standardOutput = StandardOutput()
    standardOutput.line(FacetJSON().value(results, hits: hits, facets).prettyText)
  }
}
