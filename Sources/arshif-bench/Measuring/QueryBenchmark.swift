import ArchiveModel
import Search

/// Measures queries, one after the other.
struct QueryBenchmark {
  private static let limit = 10

  private let searcher: ArchiveSearcher
  private let passes: Int

  init(_ searcher: ArchiveSearcher, passes: Int) {
    self.searcher = searcher
    self.passes = passes
  }

  /// Returns the times of each query, and what it found.
  func rows(of queries: [TimedQuery]) throws -> [QueryReport.Row] {
    var rows = queries.map { QueryReport.Row(qid: $0.qid, group: $0.group) }
    for pass in 0...passes {
      for (index, query) in queries.enumerated() {
        let start = ContinuousClock.now
        let found = try found(by: query)
        let time = ContinuousClock.now - start
        if pass > 0 { rows[index].us.append((time / .microseconds(1) * 10).rounded() / 10) }
        rows[index].ids = found
        rows[index].k = found.count
      }
    }
    for (index, query) in queries.enumerated() {
      rows[index].n = try searcher.count(
        try QueryParser(today: CalendarDate(dayNumber: 0)).query(query.text),
        demanding: query.kind.demand)
    }
    return rows
  }

  private func found(by query: TimedQuery) throws -> [String] {
    try searcher.titles(
      try QueryParser(today: CalendarDate(dayNumber: 0)).query(query.text),
      demanding: query.kind.demand, order: query.kind.order,
      page: Page(limit: Self.limit)
    ).map(\.id)
  }
}
