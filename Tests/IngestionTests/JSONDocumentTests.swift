import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct JSONDocumentTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func titles(_ json: String, name: String = "a.json") throws -> [String] {
    let path = try folder.write(json, to: name)
    let reader = ArticleReader()
    return try read(path).captures.map { try reader.article(in: $0).title }
  }

  @Test(arguments: [
    "[{\"title\": \"أ\"},{\"title\": \"ب\"}]",
    "[\n  {\n    \"title\": \"أ\"\n  },\n  {\n    \"title\": \"ب\"\n  }\n]\n",
    "{\"title\": \"أ\"}\n{\"title\": \"ب\"}\n",
    "{\n  \"title\": \"أ\"\n}\n{\n  \"title\": \"ب\"\n}\n",
    "{\"status\": \"ok\", \"articles\": [{\"title\": \"أ\"}, {\"title\": \"ب\"}], \"n\": [1]}",
    "{\"title\": \"تغذية\", \"items\" : [ {\"title\": \"أ\"}, {\"title\": \"ب\"}]}",
    "\u{FEFF} [{\"title\": \"أ\"},{\"title\": \"ب\"}]",
  ])
  func `two records are found in each form of JSON`(json: String) throws {
    for name in ["a.json", "a.txt", "a"] {
      #expect(try titles(json, name: name) == ["أ", "ب"])
    }
  }

  @Test func `records of an array have numbers, a single one has none`() throws {
    let array = try folder.write("[{\"title\": \"أ\"}, {\"title\": \"ب\"}]", to: "a.json")
    #expect(read(array).captures.map(\.provenance.record) == [1, 2])
    let single = try folder.write("{\n\"title\": \"أ\"\n}\n", to: "b.json")
    #expect(read(single).captures.map(\.provenance.record) == [nil])
  }

  @Test func `brackets and quotes in strings do not end a record`() throws {
    let title = #"قال: \"نعم\" ]}, [{ \\"#
    #expect(try titles("[{\"title\": \"\(title)\"}, {\"title\": \"ب\"}]").count == 2)
    #expect(try titles("[{\"title\": \"\(title)\"}]") == [#"قال: "نعم" ]}, [{ \"#])
  }

  @Test func `an article that lists items is not taken for a wrapper`() throws {
    let json = "{\"title\": \"أ\", \"body\": \"نص\", \"items\": [{\"title\": \"ج\"}]}"
    #expect(try titles(json) == ["أ"])
    #expect(try titles("{\"title\": \"أ\", \"items\": [1, 2]}") == ["أ"])
  }

  @Test func `elements that lie across chunks are put together`() throws {
    let body = String(repeating: "فقرة طويلة [مع أقواس] ", count: 5000)
    let json =
      "["
      + (1...20).map { "{\"title\": \"\($0)\", \"body\": \"\(body)\"}" }
      .joined(separator: ",\n") + "]"
    #expect(try titles(json) == (1...20).map(String.init))
  }

  @Test func `an array that is cut gives its whole records and one error`() throws {
    let path = try folder.write("[{\"title\": \"أ\"}, {\"title\": \"ب", to: "a.json")
    let (captures, errors) = read(path)
    #expect(captures.count == 1)
    #expect(errors.map(\.code) == [.malformedInput])
    #expect(errors.first?.record == 2)
    let unclosed = try folder.write("[{\"title\": \"أ\"},", to: "b.json")
    #expect(read(unclosed).errors.map(\.code) == [.malformedInput])
  }

  @Test func `a record beyond the limit is rejected and the next is read`() throws {
    let long = String(repeating: "طويل", count: 100_000)
    let path = try folder.write(
      "[{\"title\": \"أ\"}, {\"title\": \"\(long)\"}, {\"title\": \"ج\"}]", to: "a.json")
    let (captures, errors) = read(path, maximum: 1000)
    #expect(captures.map(\.provenance.record) == [1, 3])
    #expect(errors.map(\.code) == [.recordTooLong])
    #expect(errors.first?.record == 2)
  }

  @Test func `an array in UTF-16 is converted`() throws {
    let path = try folder.write(
      ArabicBytes.utf16("[{\"title\": \"أ\"}, {\"title\": \"ب\"}]"), to: "a.json")
    #expect(CaptureReader(paths: [path]).texts().count == 2)
  }

  @Test(arguments: ["[]", "[ , ]"])
  func `an array without records is empty`(json: String) throws {
    #expect(read(try folder.write(json, to: "a.json")).errors.map(\.code) == [.emptyInput])
  }

  @Test(arguments: ["خبر", "]", "}{", "12"])
  func `a file called JSON that holds none is rejected`(text: String) throws {
    #expect(read(try folder.write(text, to: "a.json")).errors.map(\.code) == [.malformedInput])
  }

  @Test func `a broken element leaves the others`() throws {
    let path = try folder.write(
      "[{\"title\": \"أ\"}, {title: 1}, null, {\"title\": \"ب\"}]", to: "a.json")
    let reader = ArticleReader()
    let results = read(path).captures.map { capture in Result { try reader.article(in: capture) } }
    #expect(results.map { (try? $0.get())?.title } == ["أ", nil, nil, "ب"])
  }

  @Test func `text that begins with a bracket is a page`() throws {
    let path = try folder.write("[صورة] افتتاح السوق\nنص الخبر", to: "a.txt")
    #expect(read(path).captures.map(\.provenance.mediaType) == ["text/plain"])
  }
}
