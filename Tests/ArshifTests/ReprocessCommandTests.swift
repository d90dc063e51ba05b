import Foundation
import GRDB
import TestSupport
import Testing

/// `arshif reprocess`, and archives whose index another analysis made.
struct ReprocessCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  private var version: String? {
    get throws {
      try DatabaseQueue(path: arshif.archive).read { database in
        try String.fetchOne(
          database, sql: "SELECT value FROM archive_property WHERE name = 'analyzer_version'")
      }
    }
  }

  private func outdate() throws {
    try DatabaseQueue(path: arshif.archive).write { database in
      try database.execute(
        sql: "UPDATE archive_property SET value = '0' WHERE name = 'analyzer_version'")
    }
  }

  @Test func `an outdated archive is searched with a warning`() throws {
    try outdate()
    let run = try arshif("search", "الزلزال", "--ids")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    let warning = "warning: the archive \(arshif.archive) was indexed by analysis 0, "
    #expect(lines.first?.hasPrefix(warning) == true)
    #expect(lines.first?.hasSuffix(": some words may not be found") == true)
    #expect(lines.last == "hint: run `arshif reprocess --stage index`")
    #expect(try arshif("search", "زلزال", "--quiet").errors == "")
    #expect(try arshif("list").errors == "")
  }

  @Test func `nothing is imported into an outdated archive until its index is made anew`() throws {
    let current = try #require(try version)
    try outdate()
    try arshif.write(["خبر جديد": "نص"], to: "new.jsonl")
    let refused = try arshif("import", "new.jsonl")
    #expect(refused.status == 2)
    #expect(refused.output == "")
    #expect(
      refused.errors == """
        error: the archive \(arshif.archive) was indexed by analysis 0, this arshif has \(current)
        hint: run `arshif reprocess --stage index`

        """)
    #expect(
      try arshif("stats").lines.last
        == "index     analysis 0, outdated: run `arshif reprocess --stage index`")
    let run = try arshif("reprocess", "--stage", "index")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == "reindexed 3 articles · analysis 0 → \(current)\n")
    #expect(try version == current)
    #expect(try arshif("stats").lines.last == "index     analysis \(current)")
    #expect(try arshif("import", "new.jsonl").status == 0)
    #expect(try arshif("search", "جديد", "--ids").lines.count == 1)
  }

  @Test func `a current index is made anew on demand only`() throws {
    let current = try #require(try version)
    #expect(try arshif("reprocess", "--stage", "index").output == "the index is current\n")
    let object = try #require(
      try arshif("reprocess", "--stage", "index", "--json").objects.first)
    #expect(object["articles"] as? Int == 0)
    let forced = try #require(
      try arshif("reprocess", "--stage", "index", "--force", "--json").objects.first)
    #expect(Set(forced.keys) == ["articles", "from", "to", "seconds"])
    #expect(forced["articles"] as? Int == 3)
    #expect(forced["from"] as? String == current && forced["to"] as? String == current)
    let quiet = try arshif("reprocess", "--stage", "index", "--force", "--quiet")
    #expect(quiet.output == "" && quiet.errors == "" && quiet.status == 0)
  }

  @Test(arguments: [
    (["--stage", "x"], 2, "'--stage <stage>'"), (["--jobs", "0"], 2, "--jobs 0"),
    (["--stage", "index", "--since", "2024"], 2, "for all articles"),
    (["--stage", "extract", "00000000"], 1, "no article has the id 00000000"),
    (["--stage", "annotate", "--source", "لا أحد"], 1, "لا أحد"),
  ])
  func `what can't be done again is refused`(
    arguments: [String], status: Int32, named: String
  ) throws {
    let run = try arshif.run(["reprocess"] + arguments + ["--archive", arshif.archive])
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: ") && run.errors.contains(named), "\(run.errors)")
  }

  private func change(_ sql: String) throws {
    try DatabaseQueue(path: arshif.archive).write { try $0.execute(sql: sql) }
  }

  private func counts(_ arguments: String...) throws -> [Int?] {
    let run = try arshif.run(["reprocess", "--json", "--archive", arshif.archive] + arguments)
    let object = try #require(try run.objects.first)
    return ["read", "changed", "unchanged", "failed", "skipped"].map { object[$0] as? Int }
  }

  @Test func `what the present version made is not done again`() throws {
    #expect(try counts("--stage", "extract") == [0, 0, 0, 0, 0])
    #expect(try counts("--stage", "annotate") == [0, 0, 0, 0, 0])
    #expect(try counts("--stage", "extract", "--force") == [3, 0, 3, 0, 0])
    #expect(try counts("--stage", "annotate", "--force") == [3, 0, 3, 0, 0])
    let all = try #require(try arshif("reprocess", "--json").objects.first)
    #expect(Set(all.keys) == ["index", "extract", "annotate"])
    let quiet = try arshif("reprocess", "--force", "--quiet")
    #expect(quiet.output == "" && quiet.errors == "" && quiet.status == 0)
  }

  @Test func `captures that another version read are read again, each once`() throws {
    let before = try arshif("list", "--jsonl").output
    try change(
      """
      UPDATE capture SET reader_version = '0' WHERE id <> 2;
      UPDATE article SET byline = 'خطأ', content_digest = x'00' WHERE capture_id = 1;
      """)
    #expect(try arshif("list", "--jsonl").output != before)
    #expect(try counts("--stage", "extract") == [2, 1, 1, 0, 0])
    #expect(try counts("--stage", "extract") == [0, 0, 0, 0, 0])
    #expect(try arshif("list", "--jsonl").output == before)
  }

  @Test func `only the articles that are meant are read again`() throws {
    try change("UPDATE capture SET reader_version = '0'")
    let newest = try #require(try arshif("list", "--ids").lines.first)
    #expect(try counts("--stage", "extract", newest) == [1, 0, 1, 0, 0])
    #expect(try counts("--stage", "extract", "--on", "2024-10-01") == [1, 0, 1, 0, 0])
    #expect(try counts("--stage", "extract", "--source", "سانا") == [1, 0, 1, 0, 0])
  }

  @Test func `a capture that gives no article any longer leaves its article as it is`() throws {
    let before = try arshif("list", "--jsonl").output
    try change(
      """
      UPDATE capture SET reader_version = '0';
      UPDATE capture SET compression = 'none', byte_count = 2, bytes = x'7B7D' WHERE id = 1;
      UPDATE capture SET compression = 'discarded', bytes = x'' WHERE id = 2;
      """)
    let run = try arshif("reprocess", "--stage", "extract")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: ") && run.errors.contains("articles.jsonl:1: "))
    #expect(
      run.output
        == "reread 2 · changed 0 · unchanged 1 · failed 1 · skipped (their captures were not kept) 1\n"
    )
    #expect(try arshif("list", "--jsonl").output == before)
  }

  @Test func `other annotators see the articles again, and what was done by hand stays`() throws {
    let before = try arshif("list", "--jsonl").output
    try change(
      """
      DELETE FROM article_entity;
      DELETE FROM article_tag;
      UPDATE article SET annotation_set_id = NULL WHERE capture_id <> 3;
      INSERT INTO tag (slug, name) VALUES ('mine', 'لي');
      INSERT INTO article_tag SELECT article.id, tag.id, 'hand', 'hand', 1, '[]', slug <> 'mine'
      FROM article, tag WHERE capture_id = 1 AND slug IN ('mine', 'syria');
      """)
    #expect(try counts("--stage", "annotate") == [2, 2, 0, 0, 0])
    #expect(try counts("--stage", "annotate") == [0, 0, 0, 0, 0])
    let tags = try arshif("list", "--jsonl").objects.map { object in
      (object["tags"] as? [[String: Any]] ?? []).compactMap { $0["tag"] as? String }
    }
    #expect(tags == [[], ["iraq"], ["mine"]])
    try change("DELETE FROM article_tag WHERE origin = 'hand'; DELETE FROM tag WHERE slug = 'mine'")
    #expect(try arshif("reprocess", "--stage", "annotate", "--force").status == 0)
    #expect(try arshif("list", "--jsonl").output == before)
  }

  @Test func `after Ctrl-C the archive is as it was`() throws {
    try outdate()
    let process = try arshif.process([
      "reprocess", "--stage", "index", "--verbose", "--archive", "archive.db",
    ])
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    // The program can't write before it is interrupted; it listens for Ctrl-C when it tells the archive.
    try DatabaseQueue(path: arshif.archive).inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      try process.run()
      let line = errors.fileHandleForReading.availableData
      #expect(String(decoding: line, as: UTF8.self).hasPrefix("archive: "))
      process.interrupt()
      try database.execute(sql: "ROLLBACK")
    }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try version == "0")
    #expect(try arshif("search", "زلزال", "--ids").lines.count == 1)
    #expect(try arshif("reprocess", "--stage", "index").status == 0)
  }

  @Test func `where there is no room for a new index, the archive is as it was`() throws {
    try outdate()
    let run = try arshif.run(
      ["reprocess", "--stage", "index", "--archive", arshif.archive], after: "ulimit -f 16")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: the archive ") && run.errors.contains("\nhint: "))
    #expect(try version == "0")
    #expect(try arshif("search", "زلزال", "--ids").lines.count == 1)
    #expect(try arshif("reprocess", "--stage", "index").status == 0)
    #expect(
      try arshif.sqlite(
        "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1);"
      ).status == 0)
  }
}
