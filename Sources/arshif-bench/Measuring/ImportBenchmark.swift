import Annotators
import ArchiveModel
import Foundation
import Ingestion
import Pipeline
import Storage

/// One measured import: the standard pipeline with the standard annotators.
struct ImportBenchmark {
  /// The time of the import, so that archives are the same on every day.
  private static let now = "2025-01-01T00:00:00Z"

  let corpus: String
  let archive: String
  let jobs: Int
  /// Whether persons, organizations and events are sought.
  let entities: Bool

  /// Imports the corpus, closes the archive, and returns what that took.
  func run() async throws -> ImportMeasurement {
    let reader = CaptureReader(paths: [corpus])
    let before = ResourceUsage()
    let start = ContinuousClock.now
    let summary = try await load(reader)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let after = ResourceUsage()
    let statistics = try ArchiveDatabase.open(at: archive).statistics()
    return ImportMeasurement(
      articles: summary.imported, rejected: summary.rejected, seconds: seconds,
      cpuSeconds: after.cpuSeconds - before.cpuSeconds, peakMemoryBytes: after.peakMemory,
      inputBytes: reader.bytesRead, textBytes: statistics.textBytes,
      archiveBytes: statistics.fileBytes)
  }

  /// Imports; the archive is closed, its log written back, when this returns.
  private func load(_ reader: CaptureReader) async throws -> ImportSummary {
    var options = ImportPipeline.Options()
    options.jobs = jobs
    let pipeline = ImportPipeline(
      archive: try .create(at: archive), annotators: StandardAnnotators.make(entities: entities),
      options: options,
      now: Self.now)
    var rejects = 0
    return try await pipeline.run(
      reader, programVersion: "bench", clock: { Self.now }, isStopped: { false }
    ) { event in
      guard case .rejected(let error, _) = event else { return }
      rejects += 1
      if rejects <= 3 { Output.note("rejected: record \(error.record ?? 0): \(error.message)") }
    }
  }
}
