import Testing

/// `arshif search`.
struct SearchCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  @Test func `what is found is shown, and how much`() throws {
    let run = try arshif("search", "الزلازل", "زلزال")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.first == "1. زلزال يضرب حلب")
    #expect(run.lines.last?.hasPrefix("1 of 1 articles") == true)
  }

  @Test func `nothing found is exit code 1 and no output`() throws {
    let run = try arshif("search", "كسوف")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "nothing found for كسوف\nno article holds كسوف\n")
  }

  @Test func `a search needs no command`() throws {
    #expect(try arshif("انتخابات", "--ids").output == arshif("search", "انتخابات", "--ids").output)
    #expect(try arshif("انتخابات", "--ids").lines.count == 1)
  }

  @Test func `widened results say so`() throws {
    let run = try arshif("search", "انتخابات حلب")
    #expect(run.status == 0)
    #expect(run.lines.last == "2 of 2 articles (not all hold all the words)")
  }

  @Test func `phrases and exclusions reach the search`() throws {
    #expect(try arshif("search", "\"في مدينة\"", "--ids").lines.count == 1)
    #expect(try arshif("search", "«في المدينة»").status == 1)
    #expect(try arshif("search", "في -بغداد", "--ids").lines.count == 2)
  }

  @Test func `hits for programs have rank, score and marks`() throws {
    let run = try arshif("search", "زلزال", "--jsonl")
    let hit = try #require(try run.objects.first)
    #expect(hit["rank"] as? Int == 1)
    #expect(hit["score"] as? Double ?? 0 > 0)
    let snippet = Array((hit["snippet"] as? String ?? "").utf8)
    let marks = try #require(hit["highlights"] as? [[Int]])
    #expect(marks.map { String(decoding: snippet[$0[0]..<$0[1]], as: UTF8.self) } == ["الزلزال"])
  }

  @Test func `the order, limit and offset are the user's`() throws {
    let newest = try arshif("search", "في", "--sort", "newest", "--ids").lines
    let oldest = try arshif("search", "في", "--sort", "oldest", "--ids").lines
    #expect(newest.count == 3)
    #expect(newest == oldest.reversed())
    let second = try arshif(
      "search", "في", "--sort", "newest", "--limit", "1", "--offset", "1", "--ids")
    #expect(second.lines == [newest[1]])
  }

  @Test func `a program that closes the pipe early is no error`() throws {
    let run = try arshif.run(
      [], after: "\"$0\" list --archive archive.db --json | head -c 1 >/dev/null; exit 0")
    #expect(run.status == 0)
    #expect(run.errors == "")
  }
}
