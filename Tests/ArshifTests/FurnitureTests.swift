import Foundation
import TestSupport
import Testing

/// Lines that the pages of a site have in common.
struct FurnitureTests {
  private static let banner = "تابعوا قناتنا على تلغرام لتصلكم الأخبار أولا بأول"
  private static let towns = [
    "حلب", "حمص", "صور", "عدن", "سبها", "نابلس", "وجدة", "صفاقس", "دير الزور", "بنغازي", "الناصرية",
    "طنطا",
  ]

  /// A story about a town, in words that no other has.
  private static func story(_ number: Int) -> [String] {
    let town = towns[number % towns.count]
    let name = "\(town) رقم \(number)"
    return [
      "أعلن مجلس مدينة \(name) أن أعمال الطريق \(number) تنتهي في الشهر المقبل بعد تأخر دام \(number) أسابيع.",
      "وقال رئيس مجلس \(name) إن المقاول \(number) تعهد بتسليم الجزء \(number) كاملا قبل موسم الأمطار المقبل.",
      "ويعبر الطريق \(number) يوميا نحو \(number * 137 + 11) سيارة بحسب أرقام بلدية \(name) المنشورة.",
    ]
  }

  private static func record(_ number: Int, site: String, lines: [String]) throws -> String {
    let object = [
      "title": "طريق \(towns[number % towns.count]) \(number)", "source": site,
      "url": "https://\(site).example/\(number)", "published": "2024-10-01",
      "body": lines.joined(separator: "\n\n"),
    ]
    return String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys),
      as: UTF8.self)
  }

  /// Records of two sites, one of which has furniture, the other a refrain of a few.
  private static func records() throws -> [String] {
    let furnished = try (0..<12).map { number in
      var lines = story(number)
      if number % 2 == 0 { lines.insert(banner, at: 1 + number % 3) }
      return try record(number, site: "akhbar", lines: lines)
    }
    let plain = try (20..<32).map { number in
      try record(number, site: "sada", lines: story(number) + (number < 22 ? [banner] : []))
    }
    return furnished + plain
  }

  private func importing(_ parts: [[String]]) throws -> Arshif {
    let arshif = try Arshif()
    for part in parts {
      let run = try arshif("import", "-", input: part.joined(separator: "\n") + "\n")
      #expect(run.status == 0, "\(run.errors)")
    }
    return arshif
  }

  /// The articles by their addresses, as the archive has them.
  private func articles(_ arshif: Arshif) throws -> [String: String] {
    let pairs = try arshif("list", "--limit", "100", "--jsonl").objects.map { object in
      let cuts = object["cuts"] as? [[String: Any]] ?? []
      let told = cuts.map { "\($0["offset"] ?? "")\($0["text"] ?? "")" }
      return (
        object["url"] as? String ?? "",
        ([object["body"] as? String ?? ""] + told).joined(separator: "|")
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func `a line that a fifth of a site's pages have is cut, and told`() throws {
    let arshif = try importing([Self.records()])
    let objects = try arshif("list", "--limit", "100", "--jsonl").objects
    #expect(objects.count == 24)
    for object in objects {
      let body = try #require(object["body"] as? String)
      let isFurnished = object["source"] as? String == "akhbar"
      #expect(!isFurnished || !body.contains(Self.banner))
      #expect(body.components(separatedBy: "\n\n").count >= 3)
    }
    #expect(objects.filter { ($0["body"] as? String ?? "").contains(Self.banner) }.count == 2)
    let cut = objects.filter { !($0["cuts"] as? [Any] ?? []).isEmpty }
    #expect(cut.count == 6)
    let id = try #require(cut.first?["id"] as? String)
    #expect(try arshif("show", id).output.contains("cut: 1 line that many pages of the site have"))
    #expect(try arshif("search", "\"تابعوا قناتنا\"", "--ids").lines.count == 2)
    #expect(
      try arshif.sqlite(
        "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1);"
      ).status == 0)
  }

  @Test func `the same records in any order and in any number of imports give the same articles`()
    throws
  {
    let records = try Self.records()
    let expected = try articles(importing([records]))
    #expect(expected.count == 24)
    var generator = SeededGenerator(seed: 9)
    for size in [24, 7, 2] {
      let shuffled = records.shuffled(using: &generator)
      let parts = stride(from: 0, to: shuffled.count, by: size).map {
        Array(shuffled[$0..<min($0 + size, shuffled.count)])
      }
      let arshif = try importing(parts)
      #expect(try articles(arshif) == expected)
      #expect(try arshif("reprocess", "--stage", "extract", "--force").status == 0)
      #expect(try articles(arshif) == expected)
      let again = try arshif("import", "-", "--json", input: records.joined(separator: "\n") + "\n")
      #expect(try again.objects.first?["unchanged"] as? Int == 24)
      #expect(try articles(arshif) == expected)
    }
  }

  @Test func `furniture of saved pages is learned by their folder`() throws {
    let arshif = try Arshif()
    for number in 0..<8 {
      let lines = ["طريق جديد في \(Self.towns[number])"] + Self.story(number) + [Self.banner + "."]
      try arshif.folder.write(lines.joined(separator: "\n\n").utf8, to: "page\(number).txt")
    }
    let pages = (0..<8).map { arshif.folder.path("page\($0).txt") }
    #expect(try arshif.run(["import"] + pages + ["--archive", arshif.archive]).status == 0)
    let bodies = try arshif("list", "--jsonl").objects.compactMap { $0["body"] as? String }
    #expect(bodies.count == 8)
    #expect(!bodies.contains { $0.contains(Self.banner) })
  }

  @Test func `what is done by hand outlives a cut`() throws {
    let records = try Self.records()
    let arshif = try importing([Array(records[0..<4])])
    let rows = try arshif.sqlite(
      """
      INSERT INTO tag (slug, name) VALUES ('mine', 'لي');
      INSERT INTO article_tag SELECT article.id, tag.id, 'hand', 'hand', 1, '[]', 0
      FROM article, tag WHERE slug = 'mine';
      """)
    #expect(rows.status == 0, "\(rows.errors)")
    let run = try arshif("import", "-", input: records[4...].joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    #expect(try arshif("list", "--tag", "mine", "--ids").lines.count == 4)
    let cut = try arshif("list", "--tag", "mine", "--jsonl").objects
      .filter { !($0["cuts"] as? [Any] ?? []).isEmpty }
    #expect(cut.count == 2)
  }
}
