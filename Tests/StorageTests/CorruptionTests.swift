import ArchiveModel
import Foundation
import Storage
import Testing
import TestSupport

/// Archives whose bytes were overwritten: an error, never a crash.
struct CorruptionTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("archive.db")
    let archive = try ArchiveDatabase.create(at: path)
    try archive.store((1...200).map { .sample($0, published: "2024-05-01") })
  }

  /// Overwrites a part of the file.
  private func overwrite(_ share: ClosedRange<Double>, with byte: UInt8) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    let start = max(100, Int(Double(bytes.count) * share.lowerBound))
    let end = Int(Double(bytes.count) * share.upperBound)
    for index in start..<end { bytes[index] = byte }
    try bytes.write(to: URL(filePath: path))
  }

  private func readAll() throws {
    let archive = try ArchiveDatabase.open(at: path)
    _ = try archive.statistics()
    let (articles, _) = try archive.articles(ArticleFilter(), page: Page(limit: 500))
    for article in articles { _ = try archive.capture(ofArticle: article.id) }
  }

  @Test func `the untouched archive reads`() throws {
    try readAll()
  }

  @Test(arguments: [0, 0x41, 0xFF] as [UInt8])
  func `an archive overwritten behind its header is damaged`(byte: UInt8) throws {
    try overwrite(0...1, with: byte)
    let error = #expect(throws: ArchiveError.self) { try readAll() }
    #expect(error?.code == .damaged)
    #expect(error?.message.contains(path) == true)
    #expect(error?.hint != nil)
  }

  @Test func `an archive overwritten in its second half is damaged`() throws {
    try overwrite(0.3...1, with: 0xA5)
    let error = #expect(throws: ArchiveError.self) { try readAll() }
    #expect(error?.code == .damaged)
  }

  @Test func `an archive that was cut short is damaged`() throws {
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(bytes.count / 3).write(to: URL(filePath: path))
    let error = #expect(throws: ArchiveError.self) { try readAll() }
    #expect(error?.code == .damaged)
  }
}
