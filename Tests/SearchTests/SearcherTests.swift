import ArchiveModel
import Search
import Storage
import Testing
import TestSupport

/// Which articles answer a query.
struct SearcherTests {
  private static let articles: KeyValuePairs = [
    "أ": "وصلت القوّاتُ العراقيّة إلى مدينة الموصل، وأعلن المسؤولون انتهاء العمليات.",
    "ب": "إيران: لا مفاوضات مع أمريكا حول البرنامج النووي.",
    "ج": "قال وزير الخارجية السوري إن دمشق لن تفاوض.",
    "د": "افتتحت في ٢٥ أيلول ٢٠٢٤ مدرسةٌ جديدة ببغداد بكلفة 2,500 دولار.",
    "ه": "BBC: Erdoğan visits Baghdad today.",
  ]

  private func titles(_ query: String) throws -> String {
    try SearchFixture(Self.articles).titles(query).joined()
  }

  @Test(arguments: [
    ("القوات", "أ"), ("قوات", "أ"), ("عراقي", "أ"), ("العراقيين", "أ"), ("مسئول", "أ"),
    ("الموصل", "أ"), ("ايران", "ب"), ("امريكا", "ب"), ("النووى", "ب"), ("بغداد", "ده"),
    ("المدرسه", "د"), ("مدرسة", "د"), ("2024", "د"), ("2500", "د"), ("۲۵", "د"), ("bbc", "ه"),
    ("erdogan", "ه"), ("مفاوضات ايران", "ب"), ("سوريون", "ج"), ("المدينة", "أ"),
  ])
  func `a word is found under another spelling and form`(query: String, found: String) throws {
    #expect(try titles(query) == found)
  }

  @Test(arguments: ["وزارة", "مواصلات", "لبنان", "طيران", "قو"])
  func `another word is not found`(query: String) throws {
    #expect(try titles(query) == "")
  }

  @Test func `a minus leaves articles out`() throws {
    let fixture = try SearchFixture(["أ": "هجوم في سوريا", "ب": "هجوم في العراق"])
    #expect(try fixture.titles("هجوم") == ["أ", "ب"])
    #expect(try fixture.titles("هجوم -السورية") == ["ب"])
    #expect(try fixture.titles("هجوم -عراقي") == ["أ"])
    #expect(try fixture.titles("-هجوم") == [])
  }

  @Test func `a star stands for the rest of the word`() throws {
    let fixture = try SearchFixture(["أ": "انتخابات", "ب": "انتخب", "ج": "ناخب"])
    #expect(try fixture.titles("انتخ*") == ["أ", "ب"])
    #expect(try fixture.titles("انتخا*") == ["أ"])
  }

  @Test func `articles that hold any of the words follow those that hold all`() throws {
    let fixture = try SearchFixture([
      "أ": "زلزال", "ب": "زلزال في تركيا", "ج": "تركيا", "د": "طقس",
    ])
    let results = try fixture.search("زلزال تركيا")
    #expect(results.isWidened)
    #expect(results.total == 3)
    #expect(results.hits.first?.article.article.title == "ب")
    #expect(results.hits.map(\.rank) == [1, 2, 3])
    let strict = try fixture.search("زلزال تركيا", page: Page(limit: 1))
    #expect(!strict.isWidened)
    #expect(strict.total == 1)
    #expect(try !fixture.search("طقس").isWidened)
    #expect(try !fixture.search("زلزال تركيا", order: .newest).isWidened)
  }

  @Test func `nothing is widened where nothing is gained`() throws {
    let fixture = try SearchFixture(["أ": "زلزال في تركيا", "ب": "طقس"])
    let results = try fixture.search("زلزال تركيا")
    #expect(results.total == 1)
    #expect(!results.isWidened)
  }

  @Test func `the order is by date on wish`() throws {
    let fixture = try SearchFixture(["أ": "هجوم", "ب": "هجوم هجوم هجوم", "ج": "هجوم"])
    #expect(try fixture.titles("هجوم", order: .newest) == ["أ", "ب", "ج"])
    #expect(try fixture.titles("هجوم", order: .oldest) == ["ج", "ب", "أ"])
    #expect(try fixture.titles("هجوم", order: .relevance).first == "ب")
  }

  @Test func `of equal articles the newer comes first, and on wish of nearly equal ones`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1, title: "أ", body: "زلزال في حلب", published: "2020-01-01"),
      .sample(2, title: "ب", body: "زلزال في حلب", published: "2024-01-01"),
      .sample(3, title: "ج", body: "زلزال زلزال في حلب", published: "2019-01-01"))
    func titles(_ prefersRecent: Bool) throws -> [String] {
      try ArchiveSearcher(archive, prefersRecent: prefersRecent)
        .search(QueryParser(today: .testDay).query("زلزال")).hits.map(\.article.article.title)
    }
    #expect(try titles(false) == ["ج", "ب", "أ"])
    #expect(try titles(true) == ["ب", "ج", "أ"])
  }

  @Test func `a word in the title weighs more than one in the text`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1, title: "أخبار متفرقة", body: "زلزال زلزال زلزال"),
      .sample(2, title: "زلزال في حلب", body: "لا أنباء عن ضحايا"))
    let hits = try ArchiveSearcher(archive).search(QueryParser(today: .testDay).query("زلزال")).hits
    #expect(hits.map(\.article.article.title) == ["زلزال في حلب", "أخبار متفرقة"])
    #expect(hits[0].score > hits[1].score)
  }

  @Test func `an entry is the hit without what no list shows`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1, title: "زلزال في حلب", body: "زلزال في سوريا يوم 3 مايو 2024"))
    let searcher = ArchiveSearcher(archive)
    let query = try QueryParser(today: .testDay).query("زلزال")
    let entry = try #require(try searcher.search(query, detail: .entry).hits.first)
    let whole = try #require(try searcher.search(query).hits.first)
    var article = whole.article
    article.article.related = []
    article.entities = []
    article.dates = []
    article.provenance = Provenance(path: "", mediaType: "", charset: "")
    #expect(
      entry
        == SearchHit(
          rank: 1, score: whole.score, article: article, snippet: whole.snippet,
          titleHighlights: whole.titleHighlights))
  }

  @Test(arguments: ArticleOrder.allCases)
  func `pages follow each other without gap or repetition`(order: ArticleOrder) throws {
    let archive = try ArchiveDatabase.inMemory()
    let bodies = ["زلزال في تركيا", "زلزال", "تركيا", "زلزال وتركيا"]
    try archive.store((0..<40).map { .sample($0, title: "\($0)", body: bodies[$0 % 4]) })
    func page(_ limit: Int, _ offset: Int) throws -> [String] {
      try ArchiveSearcher(archive)
        .search(
          QueryParser(today: .testDay).query("زلزال تركيا"), order: order,
          page: Page(limit: limit, offset: offset)
        ).hits.map(\.article.article.title)
    }
    let pages = try (0..<6).flatMap { try page(7, $0 * 7) }
    #expect(try pages == page(100, 0))
    #expect(Set(pages).count == (order == .relevance ? 40 : 20))
    #expect(try page(7, 1000) == [])
    #expect(try page(0, 0) == [])
  }

  @Test func `a searcher sees what is stored after its first search`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1, title: "أ", body: "طقس"))
    let searcher = ArchiveSearcher(archive)
    let query = try QueryParser(today: .testDay).query("نتنياهو")
    #expect(try searcher.search(query).total == 0)
    try archive.store(.sample(2, title: "ب", body: "قال نتانياهو"))
    #expect(try searcher.search(query).hits.map(\.article.article.title) == ["ب"])
  }

  @Test func `a filter narrows a search and its total`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1, body: "هجوم", source: "سانا", published: "2024-05-01"),
      .sample(2, body: "هجوم", source: "واع", published: "2024-05-02"),
      .sample(3, body: "هجوم", source: "واع", published: "2024-06-02"))
    var filter = ArticleFilter()
    filter.sources = ["واع"]
    filter.until = CalendarDate(year: 2024, month: 5, day: 31)
    let results = try ArchiveSearcher(archive).search(
      QueryParser(today: .testDay).query("هجوم"), filter: filter)
    #expect(results.hits.map(\.article.article.url) == ["https://akhbar.example/2"])
    #expect(results.total == 1)
  }
}
