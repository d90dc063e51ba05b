import Foundation
import GRDB
import TestSupport
import Testing

/// What goes out comes in again as it was.
struct RoundTripTests {
  private let arshif: Arshif
  private let other = "other.db"

  init() throws {
    arshif = try Arshif()
  }

  /// Fields of articles that another archive must have too; `duplicate_of` and the like follow from them.
  private func articles(of archive: String) throws -> [NSDictionary] {
    try arshif.run(["export", "--archive", archive]).objects.map { $0 as NSDictionary }
  }

  private func captures(of archive: String) throws -> [[DatabaseValue]] {
    try DatabaseQueue(path: arshif.folder.path(archive)).read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT sha256, fetched_from, fetched_at, media_type, charset, last_modified, sidecar, byte_count
          FROM capture ORDER BY sha256
          """
      ).map { Array($0.databaseValues) }
    }
  }

  /// Writes inputs of every kind, random but for their seed.
  private func writeInputs(seed: UInt64) throws {
    try FileManager.default.createDirectory(
      atPath: arshif.folder.path("in"), withIntermediateDirectories: true)
    var random = SeededGenerator(seed: seed)
    var records = ""
    for number in 0..<60 { records += try Self.record(number, &random) + "\n" }
    try arshif.folder.write(records.utf8, to: "in/records.jsonl")
    try arshif.folder.write(
      "العنوان;النص;الرابط\nسيول في الوادي;\"جرفت السيول; جسرين\nولا ضحايا\";https://wadi.example/7\n"
        .utf8,
      to: "in/table.csv")
    try arshif.folder.write(Self.feed.utf8, to: "in/feed.xml")
    try arshif.folder.write(Self.page.utf8, to: "in/page.txt")
    try arshif.folder.write(
      "{\"url\": \"https://sahel.example/خبر 100%\",\r\n \"author\": \"هدى سالم\"}\n".utf8,
      to: "in/page.json")
    let wide = Self.page.replacing("عودة الكهرباء", with: "انقطاع المياه").data(using: .utf16)
    try arshif.folder.write(#require(wide), to: "in/other.txt")
  }

  private static func record(_ number: Int, _ random: inout SeededGenerator) throws -> String {
    let pieces = [
      "زلزال", "«قول»", "<b>ليس وسما</b>", "&amp;", "سطر\nآخر", "  ", "e\u{301}", "كتـاب", "2024",
      "\u{200F}", "\u{2067}معزول", "لا\u{200C}م", "\"", "\\", "١٢٫٥", "حلب", "بغداد", "-5", "=1",
    ]
    func words(_ range: ClosedRange<Int>) -> String {
      (0..<Int.random(in: range, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "\n\n")
    }
    var object: [String: Any] = ["title": "خبر \(number) " + words(0...3), "body": words(0...30)]
    let dates = [
      "2024-10-01T14:30", "2024-10-01", "2024-10", "2023", "2024-10-01 08:00:00", "1445-09-01",
      "الأحد 5 مايو 2024",
    ]
    if Bool.random(using: &random) { object["published"] = dates.randomElement(using: &random) }
    if Bool.random(using: &random) { object["summary"] = words(1...4) }
    if Bool.random(using: &random) { object["author"] = "سليم نصر" }
    if Bool.random(using: &random) { object["url"] = "https://nahar.example/\(number)?id=ق" }
    if Bool.random(using: &random) { object["id"] = number }
    if Bool.random(using: &random) { object["captions"] = [words(1...2), "صورة"] }
    if Bool.random(using: &random) { object["tags"] = ["اقتصاد", "سوق العمل"] }
    if Bool.random(using: &random) { object["source"] = "صحيفة الساحل" }
    if Bool.random(using: &random) { object["retrieved"] = "2024-11-02" }
    if Bool.random(using: &random) {
      object["related"] = [
        ["title": "خبر قريب", "url": "https://nahar.example/r"], ["title": "بلا عنوان"],
      ]
    }
    return String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]),
      as: UTF8.self)
  }

  private static let page = """
    الرئيسية
    عودة الكهرباء إلى أحياء المدينة القديمة
    دمشق 3 أيار 2021

    قال مدير الشركة العامة للكهرباء إن التيار عاد إلى جميع الأحياء بعد انقطاع دام يومين كاملين بسبب عاصفة شديدة.

    وأضاف المدير أن ورش الصيانة عملت ليلا ونهارا حتى أصلحت الخطوط المقطوعة في المدينة وفي القرى القريبة منها.

    """

  private static let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>أخبار الميناء</title><language>ar</language>
    <item><title>سفينة جديدة</title><link>https://mina.example/1</link>
    <pubDate>Sun, 05 May 2024 10:00:00 GMT</pubDate><category>بحر</category>
    <description>وصلت السفينة إلى الميناء صباح اليوم.</description></item>
    </channel></rss>
    """

  @Test(arguments: [11, 12, 13])
  func `articles that went out as JSON Lines come in as the same`(seed: UInt64) throws {
    try writeInputs(seed: seed)
    #expect(try arshif("import", "in").status == 0)
    #expect(try arshif("export", "--output", "out.jsonl.gz").status == 0)
    let run = try arshif.run(["import", "out.jsonl.gz", "--archive", other])
    #expect(run.status == 0, "\(run.errors)")
    let before = try articles(of: arshif.archive)
    let after = try articles(of: other)
    #expect(before.count > 60)
    #expect(after.count == before.count)
    for mine in before {
      let its = after.first { $0["id"] as? String == mine["id"] as? String }
      let differing = mine.allKeys.compactMap { $0 as? String }.filter { key in
        mine[key] as? NSObject != its?[key] as? NSObject
      }
      #expect(
        differing.isEmpty,
        "\(differing.map { "\($0): \(mine[$0] ?? "") | \(its?[$0] ?? "")" })")
    }
  }

  @Test(arguments: ["out.warc", "out.warc.gz"])
  func `captures that went out as WARC come in as the same`(file: String) throws {
    try writeInputs(seed: 21)
    _ = try arshif("import", "in")
    // Another text under one address: both captures belong to the article.
    try arshif.write(["خبر": "نص"], to: "v.jsonl")
    _ = try arshif("import", "v.jsonl")
    try arshif.write(["خبر": "نص آخر"], to: "v.jsonl")
    _ = try arshif("import", "v.jsonl")
    let export = try arshif("export", "--output", file)
    #expect(export.status == 0, "\(export.errors)")
    let run = try arshif.run(["import", file, "--archive", other])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try captures(of: other) == captures(of: "archive.db"))
    #expect(try articles(of: other) == articles(of: arshif.archive))
  }

  @Test func `the captures of some articles are those of their versions too`() throws {
    try writeInputs(seed: 22)
    _ = try arshif("import", "in")
    for text in ["نص", "نص آخر"] {
      try arshif.write(["قصة متغيرة": text], to: "v.jsonl")
      _ = try arshif("import", "v.jsonl", "--source", "متغير")
    }
    let id = try #require(try arshif("list", "--on", "2024-10-01", "--ids").lines.first)
    let run = try arshif("export", "--format", "warc", id)
    #expect(run.output.components(separatedBy: "WARC-Type: resource").count >= 2)
    let filtered = try arshif("export", "--format", "warc", "--source", "سانا")
    #expect(filtered.output.components(separatedBy: "WARC-Type: resource").count == 3)
  }

  @Test func `captures that were not kept are told`() throws {
    try arshif.write(["زلزال": "نص"], to: "a.jsonl")
    _ = try arshif("import", "a.jsonl", "--no-captures")
    let run = try arshif("export", "--format", "warc", "--output", "a.warc")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("left out 1 captures"))
  }
}
