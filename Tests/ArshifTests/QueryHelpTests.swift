import Testing

/// What a search tells beside its hits, and why an article answers.
struct QueryHelpTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  @Test func `a slip of the pen is corrected from the archive's own words`() throws {
    let run = try arshif("search", "انتحابات")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("no article holds انتحابات\n"))
    #expect(run.errors.contains("did you mean انتخابات (1 article)"))
    #expect(try arshif("search", "انتحابات", "--quiet").errors == "")
  }

  @Test func `a word that is missing beside others is named`() throws {
    let run = try arshif("search", "زلزال طوكيو")
    #expect(run.status == 0)
    #expect(run.lines.last?.hasSuffix("(not all hold all the words)") == true)
    #expect(run.errors.hasPrefix("no article holds طوكيو\n"))
  }

  @Test func `another name is searched too, shown, and can be switched off`() throws {
    let run = try arshif("search", "Baghdad")
    #expect(run.lines.first == "1. انتخابات في بغداد")
    #expect(run.lines.last == "also searched for Baghdad (alias): بغداد")
    #expect(try arshif("search", "Baghdad", "--exact", "--quiet").status == 1)
    #expect(try arshif("search", "الانتخابات", "--exact").status == 0)
    #expect(try arshif("search", "انتخابي", "--exact", "--quiet").status == 1)
  }

  @Test func `why tells each word's rule, place and share`() throws {
    let id = try #require(try arshif("search", "انتخابات", "--ids").lines.first)
    let run = try arshif("why", id, "عراقي الانتخابات Baghdad طقس", "--jsonl")
    #expect(run.status == 0)
    let object = try #require(try run.objects.first)
    #expect(object["full"] as? Bool == false)
    let words = try #require(object["words"] as? [[String: Any]])
    let rules = words.map { word in
      Set((word["matches"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
    }
    #expect(rules[0] == ["nisba"] || rules[0] == ["clitic"] || rules[0] == ["stem"])
    #expect(rules[1] == ["clitic", "as-written"])
    #expect(rules.contains(["alias"]))
    #expect(rules.last == [])
    let shares = words.compactMap { $0["score"] as? Double }.reduce(0, +)
    let rest = [object["nearness"], object["exact_forms"]].compactMap { $0 as? Double }
    let score = try #require(object["score"] as? Double)
    #expect(abs(shares + rest.reduce(0, +) - score) < 0.01)
  }

  @Test func `why not is told, too`() throws {
    let id = try #require(try arshif("search", "انتخابات", "--ids").lines.first)
    let run = try arshif("why", id, "زلزال")
    #expect(run.status == 1)
    #expect(run.output.contains("does not meet the whole query"))
    #expect(run.output.contains("not in the article"))
    #expect(try arshif("why", "00000000", "زلزال").status == 1)
  }

  @Test func `matches of why lie at the words as written`() throws {
    let id = try #require(try arshif("search", "انتخابات", "--ids").lines.first)
    let article = try #require(try arshif("show", id, "--jsonl").objects.first)
    let object = try #require(try arshif("why", id, "عراقية بغداد", "--jsonl").objects.first)
    for word in object["words"] as? [[String: Any]] ?? [] {
      for match in word["matches"] as? [[String: Any]] ?? [] {
        let field = try #require(match["field"] as? String)
        let text = Array((article[field] as? String ?? "").utf8)
        let start = try #require(match["start"] as? Int)
        let end = try #require(match["end"] as? Int)
        #expect(String(decoding: text[start..<end], as: UTF8.self) == match["surface"] as? String)
      }
    }
  }

  @Test func `a page behind the last one does not say that nothing is found`() throws {
    let run = try arshif("search", "انتخابات", "--offset", "5")
    #expect(run.status == 1)
    #expect(run.output == "0 of 1 articles\n")
    #expect(run.errors == "")
  }

  @Test(arguments: [
    "في من", "؟!", "*", "ا*", "-", "((((", "\"", "NEAR(", "OR أو", "title:", "title:*",
    "\u{200F}\u{202E}\u{1}", "بغداد\u{1B}[31m", String(repeating: "(", count: 500) + "بغداد",
    String(repeating: "(بغداد أو ", count: 200), String(repeating: "ب", count: 500_000),
    String(repeating: "ا", count: 1000), String(repeating: "ا", count: 500_000),
    String(repeating: "بغداد ", count: 100_000),
    (0..<10_000).map { "كلمة\($0)" }.joined(separator: " "),
  ])
  func `whatever is typed gets an answer`(_ query: String) throws {
    // The system takes no argument of more than 128 KB.
    let run =
      query.utf8.count < 100_000
      ? try arshif("search", query) : try arshif("search", "-", input: query)
    #expect([0, 1].contains(run.status), "\(query.prefix(40)): \(run.errors)")
    #expect(!run.errors.contains("fts5") && !run.errors.contains("SQL"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `a date or a tag that can't be read is an error that names it`() throws {
    let names = ["tag:nosuch", "source:nosuch", "entity:nosuch"]
    for query in ["date:أحد"] + names {
      let run = try arshif("search", query)
      #expect(run.status == (names.contains(query) ? 1 : 2), "\(query)")
      #expect(run.errors.hasPrefix("error: "))
      #expect(run.errors.contains(query.split(separator: ":")[1]))
    }
  }
}
