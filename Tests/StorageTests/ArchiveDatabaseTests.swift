import ArchiveModel
import GRDB
import Testing
import TestSupport

@testable import Storage

/// What is saved and what comes back.
struct ArchiveDatabaseTests {
  private let archive: ArchiveDatabase

  init() throws {
    archive = try .inMemory()
  }

  private var all: [ArchivedArticle] {
    get throws { try archive.articles(ArticleFilter()).articles }
  }

  /// Returns how many articles the index holds under a word, after its own check that it agrees with the articles.
  private func indexed(_ word: String) throws -> Int? {
    try archive.write { database in
      try database.execute(
        sql: "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")
      return try Int.fetchOne(
        database, sql: "SELECT count(*) FROM article_index WHERE article_index MATCH ?",
        arguments: ["\"\(word)\""])
    }
  }

  private var whole: Article {
    get throws {
      let day = try #require(CalendarDate(year: 2024, month: 10, day: 1))
      return Article(
        title: "زلزال «قوي»\tيضرب \"حلب\"", summary: "لا ضحايا",
        captions: ["صورة \"أ\"", "سطر\nسطر"],
        body: "فقرة أولى.\n\nفقرة ثانية \\ 🇸🇾", byline: "سلمى", language: "ar",
        url: "https://example.org/a?b=1", source: "سانا", sourceID: "x-9",
        published: DateClaim(
          DateValue(day, minuteOfDay: 870), origin: .dateline, surface: "١ تشرين الأول"),
        retrieved: DateClaim(DateValue(day), origin: .http),
        rivalDates: [
          DateClaim(DateValue(day, precision: .month), origin: .url, surface: "2024/10"),
          DateClaim(DateValue(day, precision: .week), origin: .pageHeader),
        ],
        related: [.init(title: "خبر آخر", url: "https://example.org/2"), .init(title: "ثالث")])
    }
  }

  @Test func `an article comes back with all its fields`() throws {
    #expect(try archive.store(whole) == [.imported])
    let stored = try #require(try all.first)
    #expect(try stored.article == whole)
    #expect(
      stored.provenance
        == Provenance(
          path: "news.jsonl", record: 7, mediaType: "application/json"))
    #expect(try archive.article(stored.id) == stored)
    #expect(try archive.article(stored.id.uppercased()) == stored)
  }

  @Test func `an article of no more than a body comes back`() throws {
    let bare = Article(title: "", body: "نص بلا عنوان")
    try archive.store(bare)
    #expect(try all.map(\.article) == [bare])
    #expect(try all.first?.article.published == nil)
  }

  @Test func `annotations come back`() throws {
    let title = Article.sample().title
    let day = try #require(CalendarDate(year: 2023, month: 10, day: 7))
    let tag = TagAssignment(
      slug: "iraq", name: "العراق", englishName: "Iraq", origin: .rule, weight: 0.5,
      because: ["الموصل", "\"نينوى\""])
    let mention = Mention(
      kind: .location, name: "الموصل", englishName: "Mosul", surface: "الموصل", field: .title,
      range: 0..<4)
    let bytes = Array(title.utf8)
    let date = DateMention(
      value: DateValue(day, precision: .month), isUncertain: true,
      surface: String(decoding: bytes[0..<14], as: UTF8.self), field: .title, range: 0..<14)
    try archive.store(
      .sample(), annotations: [.tag(tag), .mention(mention), .mention(mention), .date(date)])
    let stored = try #require(try all.first)
    #expect(stored.tags == [tag])
    #expect(
      stored.entities == [.init(kind: .location, name: "الموصل", count: 2, surfaces: ["الموصل"])])
    #expect(stored.dates == [date])
  }

  @Test func `the same article again is unchanged`() throws {
    #expect(try archive.store(.sample(1)) == [.imported])
    let id = try all.map(\.id)
    #expect(try archive.store(.sample(1)) == [.unchanged])
    #expect(
      try archive.store(.sample(1), .sample(2), .sample(2)) == [.unchanged, .imported, .unchanged])
    #expect(try all.count == 2)
    #expect(try all.map(\.id).contains(id[0]))
  }

  @Test func `a changed text replaces the old one, in the index too`() throws {
    try archive.store(.sample(1, body: "تأجلت المباراة"))
    let id = try all.map(\.id)
    #expect(try indexed("المباراة") == 1)
    #expect(try archive.store(.sample(1, body: "أقيم السباق")) == [.updated])
    #expect(try all.map(\.id) == id)
    #expect(try all.map(\.article.body) == ["أقيم السباق"])
    #expect(try indexed("المباراة") == 0)
    #expect(try indexed("السباق") == 1)
  }

  @Test func `a corrected date moves an article and keeps its name`() throws {
    try archive.store(.sample(1, published: "2024-05-01"), .sample(2, published: "2024-06-01"))
    let before = try all.map(\.id)
    try archive.store(.sample(1, body: "نص مصحح", published: "2024-07-01"))
    #expect(try all.map(\.id) == before.reversed())
  }

  @Test func `public names are short, distinct and the same in every archive`() throws {
    let articles = (0..<300).map { Article.sample($0) }
    try archive.store(articles)
    let ids = Set(try archive.articles(ArticleFilter(), page: Page(limit: 500)).articles.map(\.id))
    #expect(ids.count == 300)
    #expect(
      ids.allSatisfy { id in
        id.utf8.count == 8 && id.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) }
      })
    let other = try ArchiveDatabase.inMemory()
    try other.store(Array(articles.reversed()))
    #expect(
      Set(try other.articles(ArticleFilter(), page: Page(limit: 500)).articles.map(\.id)) == ids)
  }

  @Test func `nothing of a batch is saved when part of it can't be`() throws {
    try archive.write { try $0.execute(sql: "DROP TABLE article_related") }
    var second = Article.sample(2)
    second.related = [.init(title: "خبر")]
    #expect(throws: ArchiveError.self) { try archive.store(.sample(1), second) }
    #expect(try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") } == 0)
  }

  @Test func `an unknown name is no article`() throws {
    #expect(try archive.article("zzzzzzzz") == nil)
    #expect(try archive.capture(ofArticle: "zzzzzzzz") == nil)
  }
}
