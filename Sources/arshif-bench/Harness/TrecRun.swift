/// The answers to the queries of a test collection, in the form of the TREC conferences.
struct TrecRun {
  /// The most documents of a query.
  static let depth = 100

  /// Lines of query, `Q0`, document, rank, score and name of the engine.
  private(set) var text = ""

  /// Adds the documents that answer a query, the best first.
  ///
  /// Articles that hold all words stand before better-scored ones that don't, so the score written is the place from the end.
  mutating func add(_ documents: [String], to query: String) {
    for (index, document) in documents.prefix(Self.depth).enumerated() {
      text += "\(query) Q0 \(document) \(index + 1) \(Self.depth - index) arshif\n"
    }
  }
}
