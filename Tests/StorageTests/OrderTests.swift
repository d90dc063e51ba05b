import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// Articles in the order of time.
struct OrderTests {
  private let archive: ArchiveDatabase

  init() throws {
    archive = try .inMemory()
  }

  private func titles(_ order: ArticleOrder, _ page: Page = Page(limit: 5000)) throws -> [String] {
    try archive.articles(ArticleFilter(), order: order, page: page).articles.map(\.article.title)
  }

  @Test func `articles of one day keep the order in which they came`() throws {
    try archive.store(
      .sample(1, title: "أ", published: "2024-05-01"),
      .sample(2, title: "ب", published: "2024-05-01"))
    try archive.store(.sample(3, title: "ج", published: "2024-05-01"))
    #expect(try titles(.oldest) == ["أ", "ب", "ج"])
    #expect(try titles(.newest) == ["ج", "ب", "أ"])
  }

  @Test func `the time of the day counts`() throws {
    try archive.store(
      .sample(1, title: "مساء", published: "2024-05-01T20:00"),
      .sample(2, title: "صباح", published: "2024-05-01T08:00"),
      .sample(3, title: "أمس", published: "2024-04-30"))
    #expect(try titles(.newest) == ["مساء", "صباح", "أمس"])
  }

  @Test func `a minute takes more articles than it has rows`() throws {
    let count = Int(ChronologicalID.slotsOfMinute) + 50
    try archive.store(.sample(0, title: "بعده", published: "2024-05-01T08:01"))
    try archive.store((1...count).map { .sample($0, published: "2024-05-01T08:00") })
    try archive.store(.sample(count + 1, title: "اليوم التالي", published: "2024-05-02"))
    let newest = try titles(.newest)
    #expect(newest.count == count + 2)
    #expect(newest.first == "اليوم التالي")
  }

  @Test func `an undated article stands behind all others, and in no span of days`() throws {
    try archive.store(.sample(1, title: "قديم", published: "2024-05-01"))
    try archive.store(.sample(2, title: "بلا تاريخ"))
    try archive.store(.sample(3, title: "جديد", published: "2024-07-01"))
    #expect(try titles(.newest) == ["جديد", "قديم", "بلا تاريخ"])
    var filter = ArticleFilter()
    filter.until = CalendarDate(year: 2025, month: 1, day: 1)
    #expect(try archive.articles(filter).total == 2)
    #expect(try archive.statistics().datedArticles == 2)
  }

  @Test func `pages follow each other without a gap`() throws {
    try archive.store((1...25).map { .sample($0, published: "2024-05-\($0 % 28 + 1)") })
    let pages = try [0, 10, 20, 30].map { try titles(.newest, Page(limit: 10, offset: $0)) }
    #expect(pages.map(\.count) == [10, 10, 5, 0])
    #expect(try pages.flatMap { $0 } == titles(.newest))
  }
}
