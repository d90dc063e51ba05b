import Foundation
import Testing

/// Articles, tags and statistics in the forms that programs ask for.
struct OutputFormTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  @Test func `a list is newest first`() throws {
    let run = try arshif("list")
    #expect(run.status == 0)
    #expect(run.lines.first == "مباراة ودية")
    #expect(run.lines.last == "3 of 3 articles")
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{2068}" })
  }

  @Test func `forms of a list agree`() throws {
    let ids = try arshif("list", "--ids").lines
    #expect(ids.count == 3 && ids.allSatisfy { $0.utf8.count == 8 })
    #expect(try arshif("list", "--jsonl").objects.compactMap { $0["id"] as? String } == ids)
    let array = try JSONSerialization.jsonObject(with: Data(arshif("list", "--json").output.utf8))
    #expect((array as? [[String: Any]])?.compactMap { $0["id"] as? String } == ids)
    let csv = try arshif("list", "--csv").output.split(separator: "\r\n").map(String.init)
    #expect(csv.first == "id,published,source,title,byline,tags,url,summary,body")
    #expect(csv.dropFirst().map { String($0.prefix(8)) } == ids)
  }

  @Test func `fields are printed in the order asked for`() throws {
    let run = try arshif("list", "--fields", "title, published", "--limit", "1")
    #expect(run.output == "{\"title\": \"مباراة ودية\", \"published\": \"2024-10-03\"}\n")
    let csv = try arshif("list", "--csv", "--fields", "published,title", "--limit", "1")
    #expect(csv.output == "published,title\r\n2024-10-03,مباراة ودية\r\n")
    let wrong = try arshif("list", "--fields", "titel")
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
    #expect(wrong.errors.contains("titel") && wrong.errors.contains("hint: fields are id, url"))
  }

  @Test func `dates narrow a list`() throws {
    #expect(try arshif("list", "--on", "2024-10-02", "--ids").lines.count == 1)
    #expect(try arshif("list", "--since", "2024-10-02", "--ids").lines.count == 2)
    #expect(try arshif("list", "--until", "2024-10", "--ids").lines.count == 3)
    let none = try arshif("list", "--on", "1999", "--json")
    #expect(none.status == 1)
    #expect(none.output == "[]\n")
  }

  @Test func `an article is shown whole`() throws {
    let id = try #require(try arshif("list", "--ids").lines.last)
    let page = try arshif("show", id).output
    #expect(page.hasPrefix("زلزال يضرب حلب\n"))
    #expect(page.contains("وقع الزلزال في مدينة حلب، ولا ضحايا."))
    #expect(page.contains("articles.jsonl:1 (utf-8)"))
    let object = try #require(try arshif("show", id, "--jsonl").objects.first)
    #expect(object["published_precision"] as? String == "day")
    #expect(object["url"] as? String == "https://example.org/articles.jsonl/0")
    #expect(
      Set(object.keys).isSuperset(of: ["tags", "entities", "dates", "related", "duplicate_of"]))
  }

  @Test func `an unknown id is told, the others are shown`() throws {
    let id = try #require(try arshif("list", "--ids").lines.first)
    let run = try arshif("show", "zzzzzzzz", id, "--ids")
    #expect(run.status == 1)
    #expect(run.lines == [id])
    #expect(run.errors.contains("zzzzzzzz"))
  }

  @Test func `tags are a list in every form`() throws {
    let objects = try arshif("tags", "--jsonl").objects
    for object in objects {
      #expect(Set(object.keys) == ["tag", "name", "english_name", "count"])
    }
    #expect(try arshif("tags").status == 0)
    #expect(try arshif("tags").lines.count == objects.count)
    #expect(try arshif("tags", "--csv").output.hasPrefix("tag,name,english_name,count\r\n"))
  }

  @Test func `statistics count the archive`() throws {
    #expect(try arshif("stats").output.contains("articles  3,"))
    #expect(try arshif("stats", "--digits", "arabic").output.contains("articles  ٣,"))
    let json = try JSONSerialization.jsonObject(with: Data(arshif("stats", "--json").output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["articles"] as? Int == 3)
    #expect(object["first_day"] as? String == "2024-10-01")
    #expect(object["imports"] as? Int == 1)
    #expect(object["analyzer_version"] is String)
    #expect(object["index_is_current"] as? Bool == true)
  }

  @Test func `color and isolates are on wish`() throws {
    let color = try arshif("search", "زلزال", "--color", "always").output
    #expect(color.contains("\u{1B}[1;33mزلزال\u{1B}[0m"))
    let isolated = try arshif("list", "--bidi", "isolate").output
    #expect(isolated.contains("\u{2068}زلزال يضرب حلب\u{2069}"))
  }
}
