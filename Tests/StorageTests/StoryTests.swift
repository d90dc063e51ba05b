import ArchiveModel
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Which articles are copies of one text.
struct StoryTests {
  private func isCopy(_ one: String, _ other: String) -> Bool {
    StoryText(one).isCopy(of: StoryText(other))
  }

  private func article(_ number: Int, _ body: String, published: String? = nil) -> Article {
    .sample(number, body: body, published: published ?? "2024-05-0\(1 + number % 9)")
  }

  /// Returns the titles of the articles of each story, sorted.
  private func stories(of archive: ArchiveDatabase) throws -> [[String]] {
    try archive.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT story_id, title FROM story_article JOIN article ON article.id = article_id
          ORDER BY title
          """
      ).reduce(into: [Int64: [String]]()) { $0[$1["story_id"], default: []].append($1["title"]) }
        .values.sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  @Test func `a signature is the same in every process`() {
    let body = "أعلنت الوزارة صباح اليوم خطة جديدة لتطوير شبكة الطرق شمال البلاد خلال عام 2024."
    #expect(StorySignature(of: body).keys == [-1_821_466_249, -20_154_510, 586_194_984])
    #expect(StorySignature(of: "أعلنت الوزارة خطة").keys == [])
    #expect(StorySignature(of: "").keys == [])
  }

  @Test func `spelling, marks and punctuation make no other text`() {
    let plain = "قال المدير إن مدرسة الأمل الى جانب المستشفى تفتح أبوابها يوم الأحد 12 أيار عند 8"
    let dressed =
      "قَالَ المديـر: «إنّ مدرسه الامل» إلى جانب المستشفي، تفتح ابوابها يوم الأحد ١٢ أيّار عند ٨!"
    #expect(StorySignature(of: plain) == StorySignature(of: dressed))
    #expect(isCopy(plain, dressed))
  }

  @Test func `a longer beginning, a cut ending and a few other words leave a copy`() {
    let sentences = WireStory.sentences(1)
    let whole = sentences.joined(separator: "\n\n")
    let lead = WireStory.sentences(2, count: 1)
    #expect(isCopy(whole, (lead + sentences).joined(separator: "\n\n")))
    #expect(isCopy(whole, sentences.prefix(4).joined(separator: "\n\n")))
    #expect(isCopy(whole, whole.replacing(sentences[3], with: lead[0])))
    #expect(!isCopy(whole, WireStory.body(2)))
    #expect(!isCopy(whole, sentences.prefix(1).joined()))
    #expect(
      !isCopy(
        whole, (sentences.prefix(3) + WireStory.sentences(4, count: 5)).joined(separator: " ")))
  }

  @Test func `one frame with other numbers is no copy`() {
    func report(_ numbers: [Int]) -> String {
      """
      أغلق مؤشر السوق اليوم عند مستوى \(numbers[0]) نقطة، وبلغت قيمة التداول نحو \(numbers[1]) مليون \
      دينار، توزعت على أسهم الشركات المدرجة كافة، وارتفعت أسعار أسهم عدد منها فيما انخفضت أسعار أسهم \
      عدد آخر، واستقرت أسعار بقية الأسهم على ما كانت عليه في إغلاق الجلسة السابقة يوم أمس في بورصة العاصمة.
      """
    }
    #expect(!isCopy(report([2154, 31]), report([2160, 44])))
    #expect(isCopy(report([2154, 31]), report([2154, 31])))
  }

  @Test func `a line that many articles have makes no story`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store((1...5).map { article($0, "تابعونا على مواقع التواصل.") })
    #expect(try stories(of: archive) == [])
  }

  @Test func `the first is who was published first, and counts no copy`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let body = WireStory.body(1)
    try archive.store(
      article(1, body, published: "2024-05-03"),
      article(2, body + " زيادة", published: "2024-05-01"),
      article(3, body, published: "2024-05-02"), article(4, WireStory.body(9)))
    let articles = try archive.articles(ArticleFilter(), order: .oldest).articles
    let first = try #require(articles.first)
    #expect(first.article.published?.value.description == "2024-05-01")
    #expect(first.duplicateOf == nil)
    #expect(first.copies == 2)
    #expect(
      articles.filter { $0.copies > 0 }.dropFirst().map(\.duplicateOf) == [first.id, first.id])
    #expect(try archive.copies(ofArticle: first.id).count == 2)
    let alone = try #require(articles.first { $0.copies == 0 })
    #expect(alone.duplicateOf == nil)
    #expect(try archive.copies(ofArticle: alone.id) == [])
  }

  @Test func `the stories are the same in whatever order articles come in`() throws {
    var articles: [Article] = []
    for story in 1...6 {
      let sentences = WireStory.sentences(story, count: 14)
      for copy in 0..<4 {
        // Copies that lack one sentence or two each, so that not all are copies of all.
        var own = sentences
        for cut in 0..<copy { own.remove(at: (story + cut * 5 + copy) % own.count) }
        own += WireStory.sentences(100 + story * 10 + copy, count: copy % 2)
        articles.append(article(story * 10 + copy, own.joined(separator: "\n\n")))
      }
    }
    var generator = SeededGenerator(seed: 5)
    var seen: [[[String]]] = []
    var firsts: [[String?]] = []
    for round in 0..<6 {
      let archive = try ArchiveDatabase.inMemory()
      let shuffled = articles.shuffled(using: &generator)
      if round % 2 == 0 {
        try archive.store(shuffled)
      } else {
        for article in shuffled { try archive.store(article) }
      }
      seen.append(try stories(of: archive))
      firsts.append(
        try archive.articles(ArticleFilter(), page: Page(limit: 99)).articles
          .sorted { $0.id < $1.id }.map(\.duplicateOf))
    }
    #expect(Set(seen).count == 1)
    #expect(Set(firsts).count == 1)
    #expect(seen.first?.map(\.count) == [4, 4, 4, 4, 4, 4])
  }

  @Test func `who gets another text leaves its story, and who held it together parts it`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let (one, other) = (WireStory.sentences(1), WireStory.sentences(2))
    let bridge = (one.prefix(8) + other.prefix(8)).joined(separator: "\n\n")
    let (left, right) = (one.joined(separator: "\n\n"), other.joined(separator: "\n\n"))
    try archive.store(article(1, left), article(2, right))
    #expect(try stories(of: archive) == [])
    try archive.store(article(3, bridge))
    #expect(try stories(of: archive).map(\.count) == [3])
    #expect(try archive.store(article(3, WireStory.body(7))) == [.updated])
    #expect(try stories(of: archive) == [])
    let torn = try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM story") }
    #expect(torn == 0)
    try archive.store(article(4, left))
    #expect(try stories(of: archive).map(\.count) == [2])
  }

  @Test func `an article that is deleted leaves its story`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let body = WireStory.body(1)
    try archive.store((1...3).map { article($0, body) })
    try archive.writeArticles { database in
      try database.execute(
        sql: "DELETE FROM article WHERE id = (SELECT first_article_id FROM story)")
    }
    let articles = try archive.articles(ArticleFilter(), order: .oldest).articles
    #expect(articles.map(\.copies) == [1, 1])
    #expect(articles.map { $0.duplicateOf == nil } == [true, false])
    try archive.store(article(9, WireStory.body(9)))
    #expect(try stories(of: archive).map(\.count) == [2])
  }

  @Test func `a passage of very many articles costs no more than one of few`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let body = WireStory.body(1)
    try archive.store((1...300).map { article($0, body) })
    #expect(try stories(of: archive).map(\.count) == [300])
  }

  @Test func `a list shows one of each story that passes, and counts the others that pass`() throws
  {
    let archive = try ArchiveDatabase.inMemory()
    let body = WireStory.body(1)
    var articles = (1...4).map { article($0, body) } + [article(5, WireStory.body(2))]
    articles[0].source = "وكالة"
    articles[1].source = "وكالة"
    try archive.store(articles)
    func list(_ filter: ArticleFilter = ArticleFilter(), page: Page = Page()) throws -> [String] {
      try archive.articles(filter, page: page, foldsCopies: true).articles
        .map { "\($0.article.published?.value.description ?? "") +\($0.copies)" }
    }
    #expect(try list() == ["2024-05-06 +0", "2024-05-05 +3"])
    #expect(try list(page: Page(limit: 1, offset: 1)) == ["2024-05-05 +3"])
    #expect(try list(page: Page(limit: 1, offset: 2)) == [])
    var filter = ArticleFilter()
    filter.sources = ["وكالة"]
    #expect(try list(filter) == ["2024-05-03 +1"])
    #expect(try archive.articles(filter, foldsCopies: true).total == 2)
    #expect(try archive.articles(ArticleFilter()).articles.count == 5)
  }

  @Test func `an archive of before is linked, and its addresses get their form`() throws {
    let archive = try ArchiveDatabase.inMemory()
    let body = WireStory.body(1)
    try archive.store(article(1, body), article(2, body))
    let before = try archive.articles(ArticleFilter()).articles.map(\.id)
    try archive.write { database in
      try database.execute(
        sql: """
          DELETE FROM story_article; DELETE FROM story; DELETE FROM story_key;
          UPDATE article SET url = url || '?utm_source=x', identity = randomblob(16);
          """)
      try IdentityRenewal(database).run()
      try StoryBackfill(database).run()
    }
    #expect(try stories(of: archive).map(\.count) == [2])
    #expect(try archive.store(article(1, body + " زيادة")) == [.updated])
    #expect(try archive.articles(ArticleFilter()).articles.map(\.id).sorted() == before.sorted())
  }
}
