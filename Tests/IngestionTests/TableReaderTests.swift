import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

@Suite struct TableReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles(
    _ text: some Sequence<UInt8>, name: String = "a.csv", map: [String] = [],
    maximum: Int = 32 << 20
  ) throws -> (articles: [Article], lines: [Int?], errors: [ArchiveError]) {
    let path = try folder.write(text, to: name)
    let reader = CaptureReader(
      paths: [path], maximumRecordLength: maximum, map: try FieldMap(parsing: map))
    let (captures, errors) = reader.all()
    let articles = try captures.map { try ArticleReader().article(in: $0) }
    return (articles, captures.map(\.provenance.record), errors)
  }

  private func articles(
    _ text: String, name: String = "a.csv", map: [String] = [], maximum: Int = 32 << 20
  ) throws -> (articles: [Article], lines: [Int?], errors: [ArchiveError]) {
    try articles(Array(text.utf8), name: name, map: map, maximum: maximum)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `cells are parted by what the head shows`(delimiter: String) throws {
    let rows = [
      ["title", "body", "date"], ["فتح الجسر", "افتتح الجسر، ثم أغلق؛ وعاد", "2024-10-01"],
      ["مطر", "\"قال \(delimiter) ثم \"\"سكت\"\"\"", "2024-10-02"],
    ]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n")
    let (articles, lines, errors) = try articles(text)
    #expect(errors.isEmpty)
    #expect(lines == [2, 3])
    #expect(articles.map(\.title) == ["فتح الجسر", "مطر"])
    #expect(articles.map(\.body) == ["افتتح الجسر، ثم أغلق؛ وعاد", "قال \(delimiter) ثم \"سكت\""])
    #expect(articles.last?.published?.value.description == "2024-10-02")
  }

  @Test func `a row's number is that of its first line, also behind cells of many lines`() throws {
    let text = "title,body\n\"أول\",\"سطر\n\nسطر ثالث\"\n\n ,\nثان,نص\n"
    let (articles, lines, errors) = try articles(text)
    #expect(errors.isEmpty)
    #expect(articles.map(\.body) == ["سطر\n\nسطر ثالث", "نص"])
    #expect(lines == [2, 7])
  }

  @Test func `Arabic headers are understood in all their spellings`() throws {
    let text = """
      المُعرّف,العنوان,نصّ الخبر,تاريخ النشر,الرابط,المصدر,اسم الكاتب,الكلمات المفتاحية,الملخّص,اللغة
      17,وصول القافلة,دخلت القافلة المدينة.,١ تشرين الأول ٢٠٢٤,https://n.example/17,صحيفة النهر,\
      رنا سعد,"إغاثة، قوافل",موجز,العربية

      """
    let article = try #require(try articles(text).articles.first)
    let date = try #require(CalendarDate(year: 2024, month: 10, day: 1))
    #expect(
      article
        == Article(
          title: "وصول القافلة", summary: "موجز", body: "دخلت القافلة المدينة.", byline: "رنا سعد",
          language: "ar", url: "https://n.example/17", source: "صحيفة النهر", sourceID: "17",
          published: DateClaim(
            DateValue(date), origin: .meta, surface: "١ تشرين الأول ٢٠٢٤"),
          tags: ["إغاثة", "قوافل"].map {
            TagAssignment(slug: $0, name: $0, origin: .input, weight: 1, because: [])
          }))
  }

  @Test(arguments: ["utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "windows-1256"])
  func `tables are read in the encodings of spreadsheets`(encoding: String) throws {
    let text = "العنوان;النص\r\n\(ArabicBytes.sentence);\(ArabicBytes.sentence)\r\n"
    let bytes =
      switch encoding {
      case "utf-8": Array(text.utf8)
      case "utf-8 with mark": Array("\u{FEFF}\(text)".utf8)
      case "utf-16le": ArabicBytes.utf16(text)
      case "utf-16be": ArabicBytes.utf16(text, bigEndian: true)
      default: ArabicBytes.windows1256(text)
      }
    let (articles, _, errors) = try articles(bytes)
    #expect(errors.isEmpty)
    #expect(articles.map(\.title) == [ArabicBytes.sentence])
    #expect(articles.map(\.body) == [ArabicBytes.sentence])
  }

  @Test func `the line in which spreadsheets name the delimiter is no row`() throws {
    let (articles, lines, errors) = try articles("sep=;\r\ntitle;body\r\nخبر, عاجل;نص\r\n")
    #expect(errors.isEmpty)
    #expect(articles.map(\.title) == ["خبر, عاجل"])
    #expect(lines == [3])
  }

  @Test func `lines may end with CR alone`() throws {
    let (articles, lines, _) = try articles("title,body\rأول,نص\rثان,نص\r")
    #expect(articles.map(\.title) == ["أول", "ثان"])
    #expect(lines == [2, 3])
  }

  @Test func `a row of too few cells is read, one of too many is rejected with its line`() throws {
    let text = "title,body,date\nأول\nثان,نص,2024-01-01,زائد\nثالث,نص,2024-01-03,,\n"
    let (articles, lines, errors) = try articles(text)
    #expect(articles.map(\.title) == ["أول", "ثالث"])
    #expect(lines == [2, 4])
    #expect(errors.map(\.record) == [3])
    #expect(errors.first?.message.contains("4 cells") == true)
  }

  @Test(arguments: [
    "title,body,date\nأول,\"نص,2024-01-01\nثان,نص,2024-01-02\nثالث,\"نص\",2024-01-03\n",
    "title,body,date\nأول,نص,\"2024-01-01\nثان,نص,2024-01-02\nثالث,نص,2024-01-03\n",
    "title,body,date\n\"أول,نص,2024-01-01\nثان,\"نص\",2024-01-02\nثالث,نص,2024-01-03",
  ])
  func `a quote that is not closed costs its own line`(text: String) throws {
    let (articles, lines, errors) = try articles(text)
    #expect(articles.map(\.title) == ["ثان", "ثالث"])
    #expect(lines == [3, 4])
    #expect(errors.map(\.record) == [2])
  }

  @Test func `quotes that are not doubled are kept as they stand`() throws {
    let text = "title,body\n\"قال \"نعم\" ومضى\",\"سطر\nثم \"لا\" أيضا\"\n"
    let (articles, _, errors) = try articles(text)
    #expect(errors.isEmpty)
    #expect(articles.map(\.title) == ["قال \"نعم\" ومضى"])
    #expect(articles.map(\.body) == ["سطر\nثم \"لا\" أيضا"])
  }

  @Test func `between tabs a quote may open nothing`() throws {
    let text = "title\tbody\n\"نعم\" قالها\tنص أول\n\"لا\tنص ثان\nثالث\tنص\n"
    let (articles, _, errors) = try articles(text, name: "a.tsv")
    #expect(errors.isEmpty)
    #expect(articles.map(\.title) == ["\"نعم\" قالها", "\"لا", "ثالث"])
  }

  @Test(arguments: [false, true])
  func `a row beyond the limit is rejected, and reading goes on`(hasLines: Bool) throws {
    let cell = String(repeating: hasLines ? "سطر من النص\n" : "نص ", count: 3000)
    let text = "title,body,date\nأول,نص,\nطويل,\"\(cell)\",2024-01-01\nثالث,نص,\n"
    let (articles, lines, errors) = try articles(text, maximum: 10_000)
    #expect(articles.map(\.title) == ["أول", "ثالث"])
    #expect(errors.map(\.code) == [.recordTooLong])
    #expect(errors.map(\.record) == [3])
    #expect(lines.last == (hasLines ? 3004 : 4))
  }

  @Test func `columns are mapped by name and by number`() throws {
    let named = "رأس,title,متن\nعنوان أول,غيره,نص أول\n"
    let first = try articles(named, map: ["title=رأس", "body=متن"])
    #expect(first.articles == [Article(title: "عنوان أول", body: "نص أول", language: "ar")])
    let bare = "5,عنوان أول,نص أول\n6,عنوان ثان,نص ثان\n"
    let second = try articles(bare, map: ["title=2,body=3"])
    #expect(second.articles.map(\.title) == ["عنوان أول", "عنوان ثان"])
    #expect(second.lines == [1, 2])
  }

  @Test func `without header and map the error says how to map`() throws {
    let error = try #require(try articles("5,عنوان,فقرة\n6,عنوان,فقرة\n").errors.first)
    #expect(error.message.contains("does not name its columns: 5, عنوان, فقرة"))
    #expect(error.hint?.contains("--map title=1,body=2") == true)
  }

  @Test func `a column that is not there is named with those that are`() throws {
    let text = "title,content\nأول,نص\n"
    for column in ["headline_ar", "3"] {
      let errors = try articles(text, map: ["title=\(column)"]).errors
      #expect(errors.count == 1)
      #expect(errors.first?.message.contains(column) == true)
      #expect(errors.first?.hint?.contains("title, content") == true)
    }
  }

  @Test func `a table without title and text says what columns it has`() throws {
    let error = try #require(try articles("url,author\nhttps://n.example,سعد\n").errors.first)
    #expect(error.message.contains("url, author"))
    #expect(error.hint?.contains("--map") == true)
  }

  @Test func `a header alone is an empty table`() throws {
    #expect(try articles("title,body\n\n").errors.map(\.code) == [.emptyInput])
  }

  @Test func `a capture tells its article by itself, and in the same bytes`() throws {
    let path = try folder.write("رأس;body;url\n\"أ;ب\";\"قال \"\"نعم\"\"\";\n", to: "a.csv")
    let reader = CaptureReader(paths: [path], map: try FieldMap(parsing: ["title=رأس"]))
    let capture = try #require(reader.all().captures.first)
    #expect(
      String(decoding: capture.bytes, as: UTF8.self)
        == "title,body,url\r\nأ;ب,\"قال \"\"نعم\"\"\",\"\"\r\n")
    #expect(capture.provenance.mediaType == "text/csv")
    #expect(
      try ArticleReader().article(in: capture)
        == Article(title: "أ;ب", body: "قال \"نعم\"", language: "ar"))
  }

  @Test func `the list of a Python program is a list`() throws {
    let text = "title,text,authors,tags\nخبر,نص,\"['سامي', \"\"ليلى 'ل'\"\"]\",\"['نفط']\"\n"
    let article = try #require(try articles(text).articles.first)
    #expect(article.byline == "سامي, ليلى 'ل'")
    #expect(article.tags.map(\.name) == ["نفط"])
  }

  @Test func `markup in a cell becomes text`() throws {
    let text = "title,content\nخبر &amp; آخر,<p>أولى</p><p>ثانية</p>\n"
    #expect(
      try articles(text).articles == [
        Article(title: "خبر & آخر", body: "أولى\n\nثانية", language: "ar")
      ])
  }

  @Test func `a table is told by its content where no extension tells`() throws {
    let table = "العنوان,النص,التاريخ\nأول,نص,2024-10-01\nثان,نص,2024-10-02\n"
    #expect(try articles(table, name: "dump").articles.count == 2)
    let prose = "الخبر، والنص، والتاريخ\nعنوان, نص\nقال الوزير, إن المشروع يبدأ غدا\n"
    let path = try folder.write(prose, to: "page.txt")
    #expect(read(path).captures.map(\.provenance.mediaType) == ["text/plain"])
  }

  @Test func `bytes of another encoding in one row do not spoil it`() throws {
    var bytes = Array("title,body\n".utf8)
    bytes += Array("english only,plain text\n".utf8) + Array("\(ArabicBytes.sentence),نص\n".utf8)
    bytes += ArabicBytes.windows1256("\(ArabicBytes.sentence),\(ArabicBytes.sentence)\n")
    let titles = try articles(bytes).articles.map(\.title)
    #expect(titles.suffix(2) == [ArabicBytes.sentence, ArabicBytes.sentence])
  }
}
