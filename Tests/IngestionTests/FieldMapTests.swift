import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct FieldMapTests {
  private func error(_ texts: [String]) -> ArchiveError? {
    #expect(throws: ArchiveError.self) { try FieldMap(parsing: texts) }
  }

  @Test func `pairs stand alone or behind commas, which columns may hold too`() throws {
    let map = try FieldMap(parsing: ["title=1,body=3", "source=الاسم, الرسمي,url=a=b"])
    #expect(map.entries.map(\.name) == ["title", "body", "source", "url"])
    #expect(map.entries.map(\.column) == ["1", "3", "الاسم, الرسمي", "a=b"])
  }

  @Test func `fields may be called by any of their names`() throws {
    #expect(
      try FieldMap(parsing: ["العنوان=x,Author=y"]).entries.map(\.name) == ["title", "byline"])
  }

  @Test func `an unknown field is told with those that are known`() {
    let error = error(["titel=x"])
    #expect(error?.message.contains("'titel'") == true)
    #expect(error?.hint?.contains("title, body, summary, byline, source, source_id, url") == true)
  }

  @Test(arguments: ["title", "=x", "title=", "", ","])
  func `what is no pair is told`(text: String) {
    #expect(error([text])?.code == .invalidArgument)
  }

  @Test func `a field is mapped once`() {
    #expect(error(["title=a", "headline=b"])?.message.contains("twice") == true)
  }

  @Test(arguments: [
    (#"{"x": {"رأس": "لا"}, "رأس": "خبر", "title": "غيره"}"#, "خبر"),
    (#"{"\u0631\u0623\u0633": "خبر \"1\":", "a": [{"title": 1}]}"#, "خبر \"1\":"),
    (#"{"title": "خبر"}"#, "خبر"), (#"{"Title":"لا","رأس":"خبر"}"#, "خبر"),
  ])
  func `keys of records are mapped in the capture itself`(json: String, title: String) throws {
    let map = try FieldMap(parsing: ["title=رأس"])
    let origin = RecordOrigin(
      path: "a", mediaType: "application/json", charset: "utf-8", maximumLength: 999, map: map)
    guard case .capture(let capture) = origin.capture(Array(json.utf8), record: nil) else { return }
    #expect(try ArticleReader().article(in: capture).title == title)
  }

  @Test func `a record in another encoding is mapped too`() throws {
    let map = try FieldMap(parsing: ["title=رأس"])
    let origin = RecordOrigin(
      path: "a", mediaType: "application/json", charset: "windows-1256", maximumLength: 999,
      map: map)
    let bytes = ArabicBytes.windows1256(#"{"رأس": "\#(ArabicBytes.sentence)"}"#)
    guard case .capture(let capture) = origin.capture(bytes, record: nil) else { return }
    #expect(try ArticleReader().article(in: capture).title == ArabicBytes.sentence)
  }
}
