import ArchiveModel
import Foundation
import GRDB
import Migrations
import Testing
import TestSupport

@testable import Storage

/// The schema, and the steps to it.
struct MigrationTests {
  @Test func `all tables of our own are strict`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let loose = try archive.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE type = 'table' AND schema = 'main' AND NOT strict
            AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
          """)
    }
    #expect(loose == [])
  }

  @Test func `foreign keys are enforced, and hold after saving`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1, source: "أخبار"))
    let isEnforced = try archive.read { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") }
    #expect(isEnforced == true)
    let faults = try archive.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
    #expect(faults == [])
    #expect(throws: ArchiveError.self) {
      try archive.write { try $0.execute(sql: "INSERT INTO article_related VALUES (1, 0, '', '')") }
    }
  }

  @Test func `every file of the folder is a step, in order`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Migrations").path)
    let names = files.filter { $0.hasSuffix(".sql") }.map { String($0.dropLast(4)) }.sorted()
    #expect(SchemaMigration.all.map(\.identifier) == names)
    for step in SchemaMigration.all {
      let file = root.appending(path: "Migrations/\(step.identifier).sql")
      #expect(try String(contentsOf: file, encoding: .utf8) == step.sql)
    }
  }

  @Test func `an archive that a newer program wrote is refused`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("archive.db")
    _ = try ArchiveDatabase.create(at: path)
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999_move_to_the_moon')")
    }
    let opened = #expect(throws: ArchiveError.self) { try ArchiveDatabase.open(at: path) }
    #expect(opened?.code == .newerSchema)
    #expect(opened?.message.contains(path) == true)
    let created = #expect(throws: ArchiveError.self) { try ArchiveDatabase.create(at: path) }
    #expect(created?.code == .newerSchema)
  }

  @Test func `an archive is marked as one and opens again`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("new/archive.db")
    try ArchiveDatabase.create(at: path).store(.sample())
    #expect(try ArchiveDatabase.open(at: path).articles(ArticleFilter()).total == 1)
    #expect(try ArchiveDatabase.create(at: path).articles(ArticleFilter()).total == 1)
  }
}
