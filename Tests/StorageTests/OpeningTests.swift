import ArchiveModel
import Foundation
import GRDB
import Storage
import Testing
import TestSupport

/// What is opened, and what is refused.
struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func code(_ body: () throws -> ArchiveDatabase) -> ArchiveError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? ArchiveError)?.code
    }
  }

  @Test func `a missing archive is told, and not made`() {
    let path = folder.path("none.db")
    #expect(code { try .open(at: path) } == .noArchive)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["نص لا قاعدة بيانات", "SQLite format 3\0", String(repeating: "x", count: 5000)])
  func `a file of another kind is refused and left as it is`(content: String) throws {
    let path = try folder.write(content.utf8, to: "page.txt")
    #expect(code { try .open(at: path) } == .notAnArchive)
    #expect(code { try .create(at: path) } == .notAnArchive)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(content.utf8))
  }

  @Test func `a new archive has large pages, and gives free ones back`() throws {
    let path = folder.path("new.db")
    _ = try ArchiveDatabase.create(at: path)
    let settings = try DatabaseQueue(path: path).read { database in
      try ["page_size", "auto_vacuum", "application_id"].map {
        try Int.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == [32_768, 2, 0x4172_7368])
  }

  @Test func `a database of another program is refused and left as it is`() throws {
    let path = folder.path("other.db")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipe (id)") }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(code { try .open(at: path) } == .notAnArchive)
    #expect(code { try .create(at: path) } == .notAnArchive)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a folder is refused`() {
    let path = folder.url.path
    #expect([.unreadable, .notAnArchive].contains(code { try .open(at: path) }))
    #expect([.unreadable, .notAnArchive].contains(code { try .create(at: path) }))
  }

  @Test func `an empty file becomes an archive`() throws {
    let path = try folder.write([], to: "empty.db")
    try ArchiveDatabase.create(at: path).store(.sample())
    #expect(try ArchiveDatabase.open(at: path).statistics().articles == 1)
  }

  @Test func `an empty file is no archive to read`() throws {
    #expect(code { try .open(at: folder.write([], to: "empty.db")) } == .notAnArchive)
  }

  @Test func `a file is marked as an archive before its log is written back`() throws {
    let path = folder.path("archive.db")
    let writer = try ArchiveDatabase.create(at: path)
    try writer.store(.sample())
    let mark = try Data(contentsOf: URL(filePath: path))[68..<72]
    #expect(mark == Data("Arsh".utf8))
    #expect(try writer.statistics().articles == 1)
  }

  @Test func `a place where nothing can be made is told`() throws {
    let file = try folder.write([0], to: "file")
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveDatabase.create(at: file + "/a/b.db")
    }
    #expect(error?.code == .unwritable)
    #expect(error?.hint != nil)
  }

  @Test func `an archive that may only be read can be read`() throws {
    let path = folder.path("archive.db")
    try ArchiveDatabase.create(at: path).store(.sample())
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    #expect(try ArchiveDatabase.open(at: path).statistics().articles == 1)
  }

  @Test func `two readers and a writer share an archive`() throws {
    let path = folder.path("archive.db")
    let writer = try ArchiveDatabase.create(at: path)
    let reader = try ArchiveDatabase.open(at: path)
    try writer.store(.sample(1))
    #expect(try reader.statistics().articles == 1)
    try writer.store(.sample(2))
    #expect(try reader.statistics().articles == 2)
    #expect(try ArchiveDatabase.open(at: path).statistics().articles == 2)
  }
}
