import ArabicText
import ArchiveModel
import Foundation
import GRDB
import Migrations

extension ArchiveDatabase {
  /// Opens the archive at `path`, creates it if there is none, and brings its schema up to date.
  ///
  /// - Throws: ``ArchiveError`` of code `notAnArchive`, `newerSchema`, `unwritable` or `damaged`.
  public static func create(at path: String) throws -> ArchiveDatabase {
    if !FileManager.default.fileExists(atPath: path) { try makeFolder(for: path) }
    let lock = FolderLock(around: path)
    defer { withExtendedLifetime(lock) {} }
    let exists = FileManager.default.fileExists(atPath: path)
    let isEmpty = try !exists || isEmptyFile(path)
    if !isEmpty { try checkHeader(of: path) }
    return try open(path) {
      try DatabasePool(path: path, configuration: configuration(isNew: isEmpty, isMapped: false))
    }
  }

  /// Opens the archive at `path`, which must be there.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - forWriting: Whether much of it will be written; its file is not mapped into memory then.
  /// - Returns: The archive.
  /// - Throws: ``ArchiveError`` of code `noArchive`, `notAnArchive`, `newerSchema` or `damaged`.
  public static func open(at path: String, forWriting: Bool = false) throws -> ArchiveDatabase {
    guard access(path, F_OK) == 0 else {
      throw ArchiveError(
        .noArchive, "there is no archive at \(path)",
        hint: "`arshif import FILE` creates it; --archive or ARSHIF_ARCHIVE names another")
    }
    try checkHeader(of: path)
    return try open(path) {
      try DatabaseQueue(
        path: path, configuration: configuration(isNew: false, isMapped: !forWriting))
    }
  }

  /// Opens the archive at `path` so that nothing can change it.
  ///
  /// - Throws: ``ArchiveError`` of code `noArchive`, `notAnArchive`, `newerSchema`, `outdatedIndex` or `damaged`.
  public static func openUnchanged(at path: String) throws -> ArchiveDatabase {
    try checkHeader(of: path)
    var configuration = configuration(isNew: false, isMapped: true)
    // A connection that is opened for reading alone would leave an empty log behind.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      guard try queue.read(migrator.hasCompletedMigrations) else {
        throw ArchiveError(
          .outdatedIndex, "the archive \(path) was written by an older Arshif",
          hint: "bring it up to date first: `arshif stats` does")
      }
      return ArchiveDatabase(path: path, connection: queue)
    } catch let error as DatabaseError {
      throw ArchiveError(error, archive: path)
    }
  }

  /// Opens an empty archive in memory.
  public static func inMemory() throws -> ArchiveDatabase {
    let queue = try DatabaseQueue(configuration: configuration(isNew: false, isMapped: true))
    let archive = ArchiveDatabase(path: ":memory:", connection: queue)
    try migrator.migrate(queue)
    return archive
  }

  private static func open(
    _ path: String, _ connect: () throws -> any DatabaseWriter
  ) throws -> ArchiveDatabase {
    do {
      let connection = try connect()
      let archive = ArchiveDatabase(path: path, connection: connection)
      try archive.migrate(connection)
      return archive
    } catch let error as DatabaseError {
      throw ArchiveError(error, archive: path)
    }
  }

  private func migrate(_ connection: any DatabaseWriter) throws {
    let migrator = Self.migrator
    // One statement, which needs no transaction around it.
    let applied = try connection.unsafeRead { try migrator.appliedIdentifiers($0) }
    let known = Set(migrator.migrations)
    if !applied.isSubset(of: known) {
      throw ArchiveError(
        .newerSchema, "the archive \(path) was written by a newer Arshif",
        hint: "install the newest arshif; this one would damage it")
    }
    if applied == known { return }
    try migrator.migrate(connection)
  }

  /// The steps of the schema; those that make the index also note the analysis.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in SchemaMigration.all {
      migrator.registerMigration(step.identifier) { database in
        try database.execute(sql: step.sql)
        if step.makesIndex { try IndexVersion(database).note(ArabicAnalyzer.version) }
        try complete(step.identifier, database)
      }
    }
    return migrator
  }

  /// Does for the articles of an older archive what a step asks for beyond SQL.
  private static func complete(_ step: String, _ database: Database) throws {
    switch step {
    case "0007_add_article_versions": try IdentityRenewal(database).run()
    case "0008_add_stories": try StoryBackfill(database).run()
    case "0009_learn_furniture": try SiteBackfill(database).run()
    case "0011_correct_entities": try EntityBackfill(database).run()
    default: break
    }
  }

  /// The settings of a connection.
  ///
  /// Reading is quickest from mapped memory, which an import would fill with all that it writes.
  private static func configuration(isNew: Bool, isMapped: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      database.add(tokenizer: ArabicFTS5Tokenizer.self)
      MatchVisitor.register(on: database)
      if isNew, !database.configuration.readonly { try markAsArchive(database) }
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // In KiB: a transaction of an import changes more pages than SQLite's usual 2 MB hold; what reads beside it, such as
      // whether captures are known, needs few.
      let isBesideWriter = database.configuration.readonly && !isMapped
      try database.execute(
        sql: "PRAGMA cache_size = \(isBesideWriter ? -2048 : -24576)")
      if isMapped { try database.execute(sql: "PRAGMA mmap_size = 2147418112") }
    }
    return configuration
  }

  /// Writes the mark of an archive into the file itself, before there is a log: others can open it from now on.
  ///
  /// A file that is begun has the mark: between two transactions a program that is killed would leave a file that is none.
  private static func markAsArchive(_ database: Database) throws {
    try database.execute(sql: "PRAGMA page_size = 32768")
    // Deferred: an immediate one begins the file before it is told how to vacuum it.
    try database.inTransaction(.deferred) {
      try database.execute(
        sql: """
          PRAGMA auto_vacuum = INCREMENTAL;
          PRAGMA application_id = 0x41727368;
          """)
      return .commit
    }
  }

  private static func isEmptyFile(_ path: String) throws -> Bool {
    try header(of: path)?.isEmpty ?? false
  }

  /// Returns the first 100 bytes of a file, or nil if it is none.
  private static func header(of path: String) throws -> [UInt8]? {
    guard let file = fopen(path, "r") else {
      throw ArchiveError(
        .unreadable, "the archive \(path) cannot be read", hint: "check its permissions")
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = fread(&bytes, 1, bytes.count, file)
    return count == 0 && ferror(file) != 0 ? nil : Array(bytes.prefix(count))
  }

  /// Tells a file that is no archive by its first bytes, before SQLite touches it.
  private static func checkHeader(of path: String) throws {
    guard let header = try header(of: path), header.count == 100,
      header.starts(with: "SQLite format 3\0".utf8),
      header[68..<72].elementsEqual("Arsh".utf8)
    else {
      throw ArchiveError(
        .notAnArchive, "\(path) is not an Arshif archive",
        hint:
          "name the archive by --archive or ARSHIF_ARCHIVE; to read scraped articles: arshif import"
      )
    }
  }

  private static func makeFolder(for path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw ArchiveError(
        .unwritable, "the folder \(folder.path) cannot be made",
        hint: "check its permissions, or name another place by --archive")
    }
  }
}

extension ArchiveError {
  /// Tells what a database error means for the archive.
  init(_ error: DatabaseError, archive path: String) {
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init(
        .diskFull, "the disk is full: the archive \(path) cannot grow",
        hint: "make room and run the command again: what was stored stays, the rest is added")
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      self.init(
        .damaged, "the archive \(path) is damaged: \(error.message ?? "malformed")",
        hint: "restore it from a backup")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, "the archive \(path) is in use by another program", hint: "try again later")
    case .SQLITE_IOERR:
      self.init(
        .diskFull, "the archive \(path) cannot be written or read: \(error.message ?? "")",
        hint:
          "look for room on the disk and for a limit on the size of files: what was stored stays")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self.init(
        .unwritable, "the archive \(path) cannot be opened or written: \(error.message ?? "")",
        hint: "check the permissions of the file and its folder, and the room on the disk")
    default:
      self.init(.damaged, "the archive \(path): \(error.message ?? error.description)")
    }
  }
}
