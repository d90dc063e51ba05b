import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

/// Folders that change while they are walked.
@Suite struct ChangingFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<4 { try folder.write(Self.record(number), to: "in/\(number).jsonl") }
  }

  private static func record(_ number: Int) -> String {
    "{\"title\": \"خبر \(number)\", \"body\": \"نص\"}\n"
  }

  @Test func `a file that goes away is told, and those behind it are read`() throws {
    let reader = CaptureReader(paths: [folder.path + "/in"])
    _ = reader.next()
    unlink(folder.path + "/in/2.jsonl")
    let (captures, errors) = reader.all()
    #expect(captures.count == 2)
    #expect(errors.map(\.code) == [.notFound])
    #expect(errors.first?.path?.hasSuffix("in/2.jsonl") == true)
  }

  @Test func `a file that grows is read to its end`() throws {
    let lines = (0..<4000).map(Self.record)
    let path = try folder.write(lines.joined(), to: "grows.jsonl")
    let reader = CaptureReader(paths: [path])
    _ = reader.next()
    let file = try #require(fopen(path, "a"))
    fputs(Self.record(4000), file)
    fclose(file)
    let (captures, errors) = reader.all()
    #expect(errors.isEmpty)
    #expect(captures.count == 4000)
  }

  @Test func `a file that becomes a folder is walked`() throws {
    let reader = CaptureReader(paths: [folder.path + "/in"])
    _ = reader.next()
    unlink(folder.path + "/in/3.jsonl")
    mkdir(folder.path + "/in/3.jsonl", 0o700)
    try folder.write(Self.record(9), to: "in/3.jsonl/a.jsonl")
    let (captures, errors) = reader.all()
    #expect(captures.count == 3)
    #expect(errors.isEmpty)
  }
}
