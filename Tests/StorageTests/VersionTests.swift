import ArchiveModel
import GRDB
import TestSupport
import Testing

@testable import Storage

/// The texts that an article has had.
struct VersionTests {
  private let archive: ArchiveDatabase

  init() throws {
    archive = try .inMemory()
  }

  private func article(_ body: String, retrieved: String? = nil) -> Article {
    var article = Article.sample(1, body: body, published: "2024-05-01")
    article.retrieved = retrieved.flatMap(DateValue.init(parsing:)).map {
      DateClaim($0, origin: .http)
    }
    return article
  }

  private func onlyArticle() throws -> ArchivedArticle {
    let articles = try archive.articles(ArticleFilter()).articles
    #expect(articles.count == 1)
    return try #require(articles.first)
  }

  @Test func `a changed text is another version, and the old one is kept`() throws {
    try archive.store(article("قتل خمسة أشخاص."))
    let before = try onlyArticle()
    #expect(try archive.store(article("قتل سبعة أشخاص.")) == [.updated])
    let after = try onlyArticle()
    #expect(after.id == before.id)
    #expect(after.article.body == "قتل سبعة أشخاص.")
    #expect((before.versions, after.versions) == (1, 2))
    let history = try #require(try archive.history(ofArticle: after.id))
    #expect(history.versions.map(\.number) == [1, 2])
    #expect(history.versions[0].changes == [])
    let change = try #require(history.versions[1].changes.first)
    #expect((change.field, change.kind) == (.body, .replace))
    #expect((change.before, change.after) == (" خمسة", " سبعة"))
    #expect(
      Array(after.article.body.utf8)[change.range].elementsEqual(change.after.utf8))
    #expect((change.leading, change.trailing) == ("قتل", "أشخاص."))
  }

  @Test func `the versions are the same in whatever order they come in`() throws {
    let texts = [("أول نص.", "2024-05-01"), ("ثاني نص.", "2024-05-02"), ("ثالث نص.", "2024-05-03")]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2], [0, 2, 1], [2, 0, 1]] {
      let archive = try ArchiveDatabase.inMemory()
      for index in order { try archive.store(article(texts[index].0, retrieved: texts[index].1)) }
      let only = try #require(try archive.articles(ArticleFilter()).articles.first)
      #expect(only.article.body == "ثالث نص.")
      let history = try #require(try archive.history(ofArticle: only.id))
      #expect(history.versions.map(\.seen) == texts.map(\.1))
      #expect(history.versions.map { $0.changes.first?.after } == [nil, "ثاني", "ثالث"])
    }
  }

  @Test func `an older text that is known already changes nothing`() throws {
    try archive.store(article("أول نص.", retrieved: "2024-05-01"))
    try archive.store(article("ثاني نص.", retrieved: "2024-05-03"))
    let outcome = try archive.store(
      article("أول نص.", retrieved: "2024-05-02"), capture: Array("again".utf8))
    #expect(outcome == [.unchanged])
    #expect(try onlyArticle().versions == 2)
  }

  @Test func `an old text is not searched`() throws {
    try archive.store(article("قتل خمسة أشخاص."))
    try archive.store(article("قتل سبعة أشخاص."))
    let counts = try archive.read { database in
      try ["خمسة", "سبعة"].map { try database.matchCount(of: "\"\($0)\"", limit: 9) }
    }
    #expect(counts == [0, 1])
    try archive.write {
      try $0.execute(sql: "INSERT INTO article_index (article_index) VALUES ('integrity-check')")
    }
  }

  @Test func `what a person did outlives another text`() throws {
    let tag = TagAssignment(
      slug: "iraq", name: "العراق", origin: .rule, weight: 0.5, because: ["العراق"])
    let date = DateMention(
      value: DateValue(CalendarDate(dayNumber: 19_000)), isUncertain: false, surface: "أمس",
      field: .body, range: 0..<6)
    try archive.store(article("أمس وقع الحادث."), annotations: [.tag(tag), .date(date)])
    try archive.write { database in
      try database.execute(
        sql: """
          INSERT INTO tag (slug, name) VALUES ('mine', 'وسمي');
          INSERT INTO article_tag (article_id, tag_id, origin, annotator, weight)
            SELECT article.id, tag.id, 'hand', 'me', 1 FROM article, tag WHERE slug = 'mine';
          UPDATE article_tag SET is_hidden = 1 WHERE origin = 'rule';
          UPDATE article_date SET origin = 'hand';
          """)
    }
    var changed = article("أمس وقع الحادث الكبير.")
    changed.published = DateValue(parsing: "2024-06-01").map { DateClaim($0, origin: .meta) }
    try archive.store(changed, annotations: [.tag(tag)])
    let after = try onlyArticle()
    #expect(after.tags.map(\.slug) == ["mine"])
    #expect(after.dates.map(\.surface) == ["أمس"])
    #expect(after.article.published?.value.description == "2024-06-01")
    try archive.store(article("وقع الحادث الكبير أمس."))
    #expect(try onlyArticle().dates == [])
    #expect(try onlyArticle().tags.map(\.slug) == ["mine"])
  }

  @Test func `versions go with their article`() throws {
    try archive.store(article("أول نص."))
    try archive.store(article("ثاني نص."))
    let left = try archive.write { database in
      try database.execute(sql: "DELETE FROM article")
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM article_version")
    }
    #expect(left == 0)
    #expect(try archive.history(ofArticle: "00000000") == nil)
  }
}
