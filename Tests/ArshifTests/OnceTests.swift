import Foundation
import TestSupport
import Testing

/// What is imported twice: under other addresses, with another text, and by other newspapers.
struct OnceTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  private func record(
    _ body: String, url: String, source: String = "سانا", day: Int = 1, retrieved: String? = nil
  ) throws -> String {
    var object: [String: String] = [
      "title": "خبر", "body": body, "url": url, "source": source,
      "published": "2024-10-0\(day)",
    ]
    object["retrieved"] = retrieved
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  private func importing(_ records: String...) throws -> [String: Any] {
    let run = try arshif("import", "-", "--json", input: records.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    return try #require(try run.objects.last)
  }

  private func counts(_ summary: [String: Any]) -> [Int?] {
    ["read", "imported", "updated", "unchanged", "duplicates", "rejected"]
      .map { summary[$0] as? Int }
  }

  @Test func `one page under several addresses is one article`() throws {
    let summary = try importing(
      record("نص", url: "https://www.example.org/%D8%AE%D8%A8%D8%B1?utm_source=x"),
      record("نص", url: "http://m.example.org/خبر/amp/#top"),
      record("نص", url: "https://www.google.com/amp/s/example.org/خبر/"))
    #expect(counts(summary) == [3, 1, 0, 2, 0, 0])
    let shown = try arshif("list", "--jsonl").objects
    #expect(shown.count == 1)
    #expect(
      shown.first?["url"] as? String == "https://www.example.org/%D8%AE%D8%A8%D8%B1?utm_source=x")
  }

  @Test func `a silent edit is told word by word`() throws {
    let url = "https://example.org/1"
    _ = try importing(record("قتل خمسة أشخاص في الحادث.", url: url, retrieved: "2024-10-01"))
    let second = try importing(
      record("قتل سبعة أشخاص في الحادث.", url: url, retrieved: "2024-10-02"))
    #expect(counts(second) == [1, 0, 1, 0, 0, 0])
    let id = try #require(try arshif("list", "--ids").lines.first)
    let people = try arshif("show", id, "--history")
    #expect(people.output.contains("body: قتل [-خمسة-]{+سبعة+} أشخاص في الحادث."))
    #expect(people.output.contains("version 1 of 2 · seen 2024-10-01"))
    let object = try #require(try arshif("show", id, "--history", "--jsonl").objects.first)
    #expect(object["versions"] as? Int == 2)
    let history = try #require(object["history"] as? [[String: Any]])
    #expect(history.map { $0["version"] as? Int } == [1, 2])
    let changes = try #require(history.last?["changes"] as? [[String: Any]])
    #expect(changes.map { $0["after"] as? String } == [" سبعة"])
    #expect(try arshif("search", "خمسة", "--quiet").status == 1)
    #expect(try arshif("show", id, "--history", "--raw").status == 2)
    #expect(try arshif("show", id).output.contains("versions: 2"))
  }

  @Test func `copies are linked, folded and told`() throws {
    let body = WireStory.body(1)
    let summary = try importing(
      record(body, url: "https://one.example/1", source: "أولى", day: 2),
      record(body + " مراسلنا", url: "https://two.example/1", source: "ثانية", day: 1),
      record(body, url: "https://three.example/1", source: "ثالثة", day: 3),
      record(WireStory.body(2), url: "https://one.example/2", source: "أولى", day: 4))
    #expect(counts(summary) == [4, 4, 0, 0, 2, 0])
    let listed = try arshif("list", "--jsonl").objects
    #expect(listed.map { $0["copies"] as? Int } == [0, 2])
    #expect(listed.map { $0["source"] as? String } == ["أولى", "ثالثة"])
    let all = try arshif("list", "--jsonl", "--all-copies").objects
    #expect(all.count == 4)
    let first = try #require(all.last)
    #expect(first["duplicate_of"] is NSNull)
    let firstID = try #require(first["id"] as? String)
    #expect(listed.last?["duplicate_of"] as? String == firstID)
    let words = body.split(separator: " ").prefix(3).joined(separator: " ")
    let found = try arshif("search", words)
    #expect(found.output.contains("+2 copies"))
    #expect(try arshif("search", words, "--all-copies", "--ids").lines.count >= 3)
    let one = try arshif("search", words, "--source", "أولى", "--jsonl").objects
    #expect(one.first?["copies"] as? Int == 0)
    let id = try #require(listed.last?["id"] as? String)
    let shown = try arshif("show", id).output
    #expect(shown.contains("copies: 2, first told by \(firstID)"))
    #expect(shown.contains("ثانية"))
  }
}
