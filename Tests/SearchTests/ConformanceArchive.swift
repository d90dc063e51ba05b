import ArchiveModel
import Search
import Storage
import TestSupport

/// An archive in memory of the documents of conformance pairs.
struct ConformanceArchive {
  private let pairs: [ConformancePair]
  private let places: [String: Int]
  private let archive: ArchiveDatabase

  /// Creates an archive of the documents, each once; its id is its place among the pairs.
  init(_ pairs: [ConformancePair]) throws {
    self.pairs = pairs
    places = Dictionary(
      pairs.enumerated().map { ($1.document, $0) }, uniquingKeysWith: { first, _ in first })
    archive = try .inMemory()
    try archive.store(
      places.sorted { $0.value < $1.value }
        .map { Article(title: "", body: $0.key, sourceID: String($0.value)) })
  }

  /// The cases whose query finds a document that it must not, or doesn't find the one it must.
  var misses: [String] {
    get throws {
      try pairs.filter { pair in
        let place = places[pair.document].map(String.init) ?? ""
        return try found(by: pair.query).contains(place) != pair.match
      }.map(\.case)
    }
  }

  /// Returns the ids of the documents that hold all that a query asks for.
  private func found(by query: String) throws -> Set<String> {
    let titles = try ArchiveSearcher(archive).titles(
      QueryParser(today: .testDay).query(query), demanding: .all, order: .newest,
      page: Page(limit: pairs.count))
    return Set(titles.map(\.id))
  }
}
