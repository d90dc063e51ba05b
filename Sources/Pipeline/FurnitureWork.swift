import Storage

/// Learns the furniture of the sites that have other articles now, and cuts the articles that hold it.
///
/// It comes after an import, and not while it goes on: so the same inputs give the same articles in any order.
struct FurnitureWork {
  let analysis: CaptureAnalysis
  let jobs: Int

  /// Does the work; what is left when it is stopped, the next import or reprocessing does.
  func run(isStopped: () -> Bool) async throws {
    let archive = analysis.archive
    try archive.learnFurniture(isStopped: isStopped)
    guard try !isStopped() && archive.hasUncutArticles() else { return }
    var analysis = analysis
    analysis.furniture = try archive.furniture()
    let source = StoredBatches(
      StoredSelection(.cut), of: archive, furniture: analysis.furniture)
    _ = try await ImportWork(source: source, analysis: analysis, jobs: jobs) { articles in
      try archive.rewrite(articles)
    }.run(isStopped: isStopped) { _ in }
    if !isStopped() { try archive.settleFurniture() }
  }
}
