import Foundation
import Testing

/// A real page, where it lies beside the checkout.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: SeedPage.path)))
struct SeedPageTests {
  @Test func `a scraped page goes in, and an Arabic search finds its article`() throws {
    let arshif = try Arshif()
    #expect(try arshif("import", SeedPage.path).status == 0)
    let hits = try arshif("search", "قواعد امريكيه", "--jsonl")
    #expect(hits.status == 0)
    let hit = try #require(
      try JSONSerialization.jsonObject(with: Data(hits.output.utf8)) as? [String: Any])
    #expect(hit["title"] as? String == "مليشيات عراقية موالية لإيران تهدد القواعد الأمريكية")
    #expect((hit["summary"] as? String)?.hasPrefix("تصعيد الفصائل") == true)
    #expect((hit["summary"] as? String)?.hasSuffix("في دعمها لإسرائيل") == true)
    #expect(hit["captions"] as? [String] == ["العراق وأمريكا"])
    #expect(hit["byline"] as? String == "ليفانت-وكالات")
    #expect(hit["published"] as? String == "2024-11-15")
    #expect(hit["published_origin"] as? String == "page-header")
    #expect(hit["retrieved"] as? String == "2024-11-15")
    let related = hit["related"] as? [[String: Any]]
    #expect(
      related?.map { $0["title"] as? String }
        == ["المليشيات الإيرانية تشن هجوماً على قاعدة كونيكو شرقي سوريا"])
    let tags = (hit["tags"] as? [[String: Any]])?.compactMap { $0["tag"] as? String }
    #expect(Set(tags ?? []).isSuperset(of: ["iraq", "usa", "iran", "israel"]))
    let paragraphs = (hit["body"] as? String)?.components(separatedBy: "\n\n")
    #expect(paragraphs?.count == 8)
    #expect(paragraphs?.first?.hasPrefix("تزامنًا مع الهجوم") == true)
    #expect(paragraphs?.last?.hasSuffix("دون توجيه اتهامات محددة.") == true)
    for furniture in ["كاريكاتير", "النشرة الإخبارية", "الوضع المظلم", "مكاتب حماس"] {
      #expect(!hits.output.contains(furniture))
    }
    #expect(try arshif("import", SeedPage.path).output.contains("unchanged 1"))
  }
}

private enum SeedPage {
  static let path =
    (ProcessInfo.processInfo.environment["ARSHIF_DATA"]
      ?? DocumentationTests.root.deletingLastPathComponent().appending(path: "shared/data").path)
    + "/seed/levant-news-page.txt"
}
