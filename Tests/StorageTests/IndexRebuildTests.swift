import ArchiveModel
import Foundation
import GRDB
import Testing
import TestSupport

@testable import Storage

/// An index belongs to the analysis that it was made with.
struct IndexRebuildTests {
  private let archive: ArchiveDatabase

  init() throws {
    archive = try .inMemory()
    try archive.store([
      .sample(1, summary: "ملخّص", published: "2024-05-01"), .sample(2, published: "2023-01-01"),
      .sample(3, title: "مباراة ودية", body: "تعادل الفريقان"),
    ])
  }

  /// Gives the index the terms of another analysis, which can't be taken out by this one.
  private func outdate(_ archive: ArchiveDatabase, version: String = "0") throws {
    try archive.write { database in
      try database.execute(
        sql: """
          INSERT INTO article_index (article_index) VALUES ('delete-all');
          INSERT INTO article_index (rowid, title) SELECT id, 'قديم ' || public_id FROM article;
          """)
      try IndexVersion(database).note(version)
    }
  }

  /// Returns every occurrence of every term in the index.
  private func occurrences(_ archive: ArchiveDatabase) throws -> [Row] {
    try archive.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE IF NOT EXISTS temp.occurrence
          USING fts5vocab('main', 'article_index', 'instance')
          """)
      return try Row.fetchAll(
        database, sql: "SELECT * FROM temp.occurrence ORDER BY term, doc, col, \"offset\"")
    }
  }

  private func checkIntegrity(_ archive: ArchiveDatabase) throws {
    try archive.write { database in
      try database.execute(
        sql: "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test func `a new archive is of the current analysis`() throws {
    #expect(try archive.indexVersion() == ArchiveDatabase.currentIndexVersion)
    #expect(try archive.isIndexCurrent())
    #expect(try archive.indexFault() == nil)
    #expect(try archive.statistics().isIndexCurrent)
    let folder = try TemporaryFolder()
    #expect(try ArchiveDatabase.create(at: folder.path("a.db")).isIndexCurrent())
  }

  @Test func `an archive of another analysis is read and not written`() throws {
    try outdate(archive)
    let before = try occurrences(archive)
    let error = #expect(throws: ArchiveError.self) { try archive.store(.sample(4)) }
    #expect(error?.code == .outdatedIndex)
    #expect(
      error?.message == "the archive :memory: was indexed by analysis 0, "
        + "this arshif has \(ArchiveDatabase.currentIndexVersion)")
    #expect(error?.hint == "run `arshif reprocess --stage index`")
    #expect(try archive.indexFault() == error)
    let saved = #expect(throws: ArchiveError.self) {
      try archive.save([], run: 1, now: "2024-12-31T00:00:00Z")
    }
    #expect(saved == error)
    #expect(try occurrences(archive) == before)
    let statistics = try archive.statistics()
    #expect(statistics.articles == 3 && statistics.imports == 1)
    #expect(statistics.analyzerVersion == "0" && !statistics.isIndexCurrent)
    #expect(try archive.articles(ArticleFilter()).total == 3)
  }

  @Test func `an archive that a newer analysis indexed asks for a newer program too`() throws {
    try outdate(archive, version: "1000")
    let fault = try archive.indexFault()
    #expect(fault?.code == .outdatedIndex)
    #expect(fault?.hint?.hasPrefix("install the newest arshif, or run `arshif") == true)
  }

  @Test(arguments: ["DELETE FROM archive_property", "UPDATE archive_property SET value = '%'"])
  func `an archive that doesn't tell its analysis is damaged, and can be mended`(
    sql: String
  ) throws {
    try archive.write { try $0.execute(sql: sql) }
    let error = #expect(throws: ArchiveError.self) { try archive.store(.sample(4)) }
    #expect(error?.code == .damaged)
    _ = try archive.rebuildIndex()
    #expect(try archive.store(.sample(4)) == [.imported])
  }

  @Test func `an index made anew equals that of a new archive`() throws {
    let expected = try occurrences(archive)
    try outdate(archive)
    #expect(throws: ArchiveError.self) { try checkIntegrity(archive) }
    let rebuild = try archive.rebuildIndex()
    let current = ArchiveDatabase.currentIndexVersion
    #expect(rebuild == IndexRebuild(articles: 3, from: "0", to: current))
    #expect(try occurrences(archive) == expected)
    try checkIntegrity(archive)
    #expect(try archive.isIndexCurrent())
    #expect(try archive.store(.sample(1, body: "نصّ آخر")) == [.updated])
    try checkIntegrity(archive)
  }

  @Test func `an index of several batches equals that of a new archive, in one segment`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let articles = (1...2500).map { number in
      Article.sample(number, title: "خبر \(number)", body: "نص \(number % 7) كلمة\(number % 301)")
    }
    for start in stride(from: 0, to: articles.count, by: 500) {
      try archive.store(Array(articles[start..<start + 500]))
    }
    let expected = try occurrences(archive)
    var progress: [Int] = []
    let rebuild = try archive.rebuildIndex(progress: { done, total in
      progress.append(done)
      #expect(total == 2500)
    })
    #expect(rebuild?.articles == 2500)
    #expect(progress == [1000, 2000, 2500])
    #expect(try occurrences(archive) == expected)
    try checkIntegrity(archive)
    let segments = try archive.read {
      try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM article_index_idx")
    }
    #expect(segments == 1)
  }

  @Test(arguments: [0, 1, 2, 4])
  func `what is stopped leaves the archive as it was`(after questions: Int) throws {
    try outdate(archive)
    let before = try occurrences(archive)
    var asked = 0
    let rebuild = try archive.rebuildIndex(isStopped: {
      asked += 1
      return asked > questions
    })
    #expect((rebuild == nil) == (asked > questions))
    if rebuild != nil { return try checkIntegrity(archive) }
    #expect(try occurrences(archive) == before)
    #expect(try archive.indexVersion() == "0")
    #expect(try archive.rebuildIndex()?.articles == 3)
    try checkIntegrity(archive)
  }

  @Test func `an empty archive has an index that can be made anew`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.write { try IndexVersion($0).note("0") }
    #expect(try archive.rebuildIndex()?.articles == 0)
    #expect(try archive.store(.sample()) == [.imported])
    try checkIntegrity(archive)
  }
}
