import ArabicText
import ArchiveModel
import GRDB

/// The version of the analysis that an archive's index was made with.
struct IndexVersion {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the version, or nil if the archive doesn't say.
  func recorded() throws -> String? {
    try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT value FROM archive_property WHERE name = 'analyzer_version'"))
  }

  /// Returns whether documents were analyzed as queries are.
  func isCurrent() throws -> Bool {
    try recorded() == ArabicAnalyzer.version
  }

  /// Notes the version.
  func note(_ version: String) throws {
    try database.execute(
      sql: """
        INSERT INTO archive_property VALUES ('analyzer_version', ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """,
      arguments: [version])
  }

  /// Returns what is wrong with the version, or nil if it is current.
  func fault(archive path: String) throws -> ArchiveError? {
    let current = ArabicAnalyzer.version
    let recorded = try recorded()
    if recorded == current { return nil }
    let hint = "run `arshif reprocess --stage index`"
    guard let recorded, let number = Int(recorded) else {
      return ArchiveError(
        .damaged, "the archive \(path) does not say by which analysis it was indexed", hint: hint)
    }
    let isNewer = Int(current).map { number > $0 } ?? false
    return ArchiveError(
      .outdatedIndex,
      "the archive \(path) was indexed by analysis \(recorded), this arshif has \(current)",
      hint: isNewer ? "install the newest arshif, or \(hint)" : hint)
  }

  /// Throws what is wrong with the version, unless it is current.
  func requireCurrent(archive path: String) throws {
    if let fault = try fault(archive: path) { throw fault }
  }
}
