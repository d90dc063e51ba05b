import ArchiveModel
import Rendering
import Testing

/// Reports for people.
struct SummaryTextTests {
  private func text(arabicDigits: Bool = false) -> SummaryText {
    SummaryText(
      style: TerminalStyle(
        usesColor: false, usesArabicDigits: arabicDigits, usesIsolates: false))
  }

  @Test func `an import is one line`() {
    var summary = ImportSummary()
    (summary.imported, summary.unchanged, summary.rejected) = (120, 30, 1)
    #expect(text().line(summary) == "imported 120 · unchanged 30 · updated 0 · rejected 1")
    summary.duplicates = 5
    #expect(
      text(arabicDigits: true).line(summary)
        == "imported ١٢٠ · unchanged ٣٠ · updated ٠ · duplicates ٥ · rejected ١")
  }

  @Test func `an index made anew is one line, with its analysis before and after`() {
    let rebuild = IndexRebuild(articles: 1_038_991, from: "1", to: "2")
    #expect(text().line(rebuild) == "reindexed 1,038,991 articles · analysis 1 → 2")
    #expect(
      text(arabicDigits: true).line(IndexRebuild(articles: 100, from: "2", to: "2"))
        == "reindexed ١٠٠ articles · analysis ٢")
    #expect(
      text().line(IndexRebuild(articles: 0, from: nil, to: "2"))
        == "reindexed 0 articles · analysis unknown → 2")
  }

  @Test func `counts of tags stand in a column, Arabic last`() {
    let tags = [
      TagCount(slug: "iraq", name: "العراق", englishName: "Iraq", count: 120),
      TagCount(slug: "us", name: "أمريكا", englishName: nil, count: 3),
    ]
    #expect(text().lines(tags) == ["120  iraq  العراق", "  3  us    أمريكا"])
    #expect(text().lines([TagCount]()) == [])
  }

  @Test func `sizes are rounded to what a person reads`() {
    var statistics = ArchiveStatistics()
    statistics.path = "a.db"
    statistics.fileBytes = 1_234_567
    statistics.articles = 2
    statistics.textBytes = 999
    statistics.datedArticles = 1
    statistics.firstDay = "2024-10-01"
    statistics.lastDay = "2024-10-01"
    statistics.captureBytes = 999_960
    statistics.storedCaptureBytes = 1000
    #expect(
      Array(text().lines(statistics).prefix(4)) == [
        "archive   a.db (1.2 MB)", "articles  2, 999 B of text",
        "dated     1, 2024-10-01 to 2024-10-01", "captures  0, 1.0 kB of 1.0 MB",
      ])
  }
}
