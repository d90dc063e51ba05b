import Foundation
import GRDB
import TestSupport
import Testing

/// Rules of a person's own at the command line.
struct TagRulesCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif.filled()
    try arshif.folder.write(Self.rules.utf8, to: "rules.toml")
  }

  private static let rules = """
    [[rule]]
    slug = "vote"
    name = "اقتراع"
    english_name = "Voting"
    when = 'انتخاب OR ناخب'

    [[rule]]
    slug = "quake"
    name = "زلازل"
    when = ['زلزال', '"مدينة حلب"']
    threshold = 2

    [[rule]]
    slug = "event"
    name = "حدث"
    when = 'tag:vote entity:بغداد'

    [[rule]]
    slug = "match"
    name = "مباريات"
    when = 'مباراة'
    without = 'ودية'
    parent = "event"

    """

  private func ids(_ tag: String) throws -> Int {
    let run = try arshif("list", "--tag", tag, "--ids")
    return run.lines.count
  }

  private func rules(_ arguments: String..., editor: String? = nil) throws -> Arshif.Run {
    let process = try arshif.process(["tag", "rules"] + arguments + ["--archive", arshif.archive])
    if let editor { process.environment?["EDITOR"] = editor }
    return try arshif.run(process)
  }

  @Test func `rules tag the archive, and say what changed`() throws {
    let dry = try rules("--dry-run", "rules.toml")
    #expect(dry.status == 0)
    #expect(dry.output.contains("vote  +1 -0  اقتراع\n  + "))
    #expect(dry.output.contains("انتخابات في بغداد"))
    #expect(
      dry.lines.last == "3 articles judged · gained 3 · lost 0 (dry run: nothing was written)")
    #expect(try arshif("tags", "--ids").lines.contains("vote") == false)
    #expect(try rules().status == 1)

    let run = try rules("--apply", "rules.toml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.lines == [
        "vote  +1 -0  اقتراع", "quake  +1 -0  زلازل", "event  +1 -0  حدث",
        "3 articles judged · gained 3 · lost 0",
      ])
    for tag in ["vote", "اقتراع", "Voting", "زلازل", "event"] { #expect(try ids(tag) == 1) }
    #expect(try ids("match") == 0)
    #expect(try rules("--apply").lines == ["3 articles judged · gained 0 · lost 0"])
    #expect(
      try rules().lines == [
        "1  vote           اقتراع", "1  quake          زلازل", "1  event          حدث",
        "0  match < event  مباريات",
      ])
    #expect(try rules("--print").output == Self.rules)
  }

  @Test func `a tag says which words gave it, and by which rules`() throws {
    _ = try rules("--apply", "rules.toml")
    let article = try #require(try arshif("list", "--tag", "quake", "--jsonl").objects.first)
    let tags = try #require(article["tags"] as? [[String: Any]])
    let quake = try #require(tags.first { $0["tag"] as? String == "quake" })
    #expect(quake["because"] as? [String] == ["زلزال", "مدينة حلب"])
    #expect(quake["origin"] as? String == "rule" && quake["weight"] as? Double == 0.5)
    let annotators = try values(
      "SELECT DISTINCT annotator FROM article_tag WHERE annotator GLOB 'rules/*'")
    #expect(try annotators == values("SELECT 'rules/' || substr(digest, 1, 12) FROM rule_set"))
    #expect(annotators.count == 1)
    let facets = try arshif("search", "زلزال", "--facets", "--json")
    #expect(facets.output.contains("\"quake\"") && facets.output.contains("زلازل"))
  }

  @Test func `new and changed articles are tagged as they come in`() throws {
    _ = try rules("--apply", "rules.toml")
    try arshif.write(["اقتراع مبكر": "ذهب الناخبون إلى المراكز."], to: "new.jsonl")
    _ = try arshif("import", "new.jsonl")
    #expect(try ids("vote") == 2)
    try arshif.write(["اقتراع مبكر": "نص آخر."], to: "new.jsonl")
    #expect(try arshif("import", "new.jsonl").output.contains("updated 1"))
    #expect(try ids("vote") == 1)
    _ = try arshif("reprocess", "--force", "--quiet")
    #expect(try ids("vote") == 1 && ids("quake") == 1 && ids("event") == 1)
    #expect(try values("SELECT article_id FROM untagged_article") == [])
  }

  @Test func `other rules take the tags of the old ones back, but not those by hand`() throws {
    _ = try rules("--apply", "rules.toml")
    let vote = try arshif("list", "--tag", "vote", "--ids").lines[0]
    let quake = try arshif("list", "--tag", "quake", "--ids").lines[0]
    _ = try arshif("tag", "remove", "vote", vote)
    #expect(try ids("event") == 0, "a rule asks for the tag")
    _ = try arshif("tag", "add", "match", quake)
    #expect(try ids("event") == 1, "the tag has a parent")
    try arshif.folder.write(
      "[[rule]]\nslug='vote'\nname='تصويت'\nwhen='انتخاب OR زلزال'".utf8, to: "other.toml")
    let run = try rules("--apply", "other.toml")
    #expect(
      run.lines == [
        "vote  +1 -0  تصويت", "event  +0 -1", "quake  +0 -1",
        "3 articles judged · gained 1 · lost 2",
      ])
    #expect(try arshif("list", "--tag", "تصويت", "--ids").lines == [quake])
    #expect(try ids("match") == 1)
    let json = try rules("--dry-run", "rules.toml", "--json").objects
    #expect(json.first?["gained"] as? Int == 2 && json.first?["complete"] as? Bool == true)
  }

  @Test func `a rule file is checked with its lines`() throws {
    #expect(
      try rules("--check", "rules.toml").output == "rules.toml: 4 rules, and nothing is wrong\n")
    let bad = """
      [[rule]]
      slug = "a"
      name = "أ"
      when = ['date:غدا غدا', 'tag:عراك', 'ق']
      parent = "b"
      [[rule]]
      slug = "b"
      name = "ب"
      wen = "ج"
      when = 'د'
      parent = "a"
      """
    try arshif.folder.write(bad.utf8, to: "bad.toml")
    for arguments in [
      ["--check", "bad.toml"], ["--apply", "bad.toml"], ["--dry-run", "bad.toml"],
    ] {
      let run = try arshif.run(["tag", "rules"] + arguments + ["--archive", arshif.archive])
      #expect(run.status == 3 && run.output == "")
      #expect(
        run.errors.contains("error: bad.toml:9: wen: a rule has no such field (did you mean when?)")
      )
      #expect(run.errors.contains("error: bad.toml:4: no tag is called عراك"))
    }
    let cycle = bad.replacing("wen = \"ج\"\n", with: "").replacing(
      "'date:غدا غدا', 'tag:عراك', ", with: "")
    try arshif.folder.write(cycle.utf8, to: "cycle.toml")
    let run = try rules("--check", "cycle.toml")
    #expect(
      run.errors.hasPrefix(
        "error: cycle.toml:1: these rules are parents of each other: a → b → a\nhint: "))
    #expect(try rules("--check", "nowhere.toml").status == 3)
    #expect(try rules().status == 1, "bad rules are not kept")
    let other = try arshif.run(
      ["tag", "rules", "--check", "rules.toml", "--archive", arshif.folder.path("none.db")])
    #expect(other.status == 0, "no archive is needed to check a file")
  }

  @Test func `why an article carries a tag is told by condition`() throws {
    _ = try rules("--apply", "rules.toml")
    let quake = try arshif("list", "--tag", "quake", "--ids").lines[0]
    let run = try rules("--explain", quake, "زلازل")
    #expect(run.status == 0)
    #expect(
      Array(run.lines.dropFirst()) == [
        "quake: carried: weight 2 of 2", "  +1  زلزال  ← زلزال، الزلزال",
        "  +1  \"مدينة حلب\"  ← مدينة، حلب",
      ])
    let match = try arshif("search", "ودية", "--ids").lines[0]
    let excluded = try rules("--explain", match, "match").lines
    #expect(excluded[1] == "match: not carried: weight 1 of 1, but it meets a condition of without")
    _ = try arshif("tag", "remove", "quake", quake)
    let removed = try rules("--explain", quake, "--jsonl").objects
    #expect(removed.count == 4)
    #expect(removed.first { $0["tag"] as? String == "quake" }?["outcome"] as? String == "removed")
    #expect(try rules("--explain", "zzzzzzzz").status == 1)
    #expect(
      try rules("--explain", quake, "nothing").errors.contains("no rule gives the tag nothing"))
  }

  @Test func `an editor changes the rules, if nothing is wrong`() throws {
    let unsaved = try rules("--edit", editor: "true")
    #expect(unsaved.status == 0 && unsaved.output.contains("were not saved"))
    #expect(try rules().status == 1)
    let begun = try rules("--edit", editor: "touch")
    #expect(begun.status == 0 && begun.output.contains("8 rules kept"))
    #expect(begun.errors.contains("--dry-run"))
    let bad = try rules("--edit", editor: "sed -i 's/^when/wen/'")
    #expect(bad.status == 3 && bad.errors.contains("did you mean when?"))
    let path = try #require(bad.errors.split(separator: " ").last { $0.contains("arshif-rules-") })
    let kept = String(path.prefix { $0 != "`" })
    #expect(FileManager.default.fileExists(atPath: kept))
    try FileManager.default.removeItem(atPath: kept)
    #expect(try rules("--print").output == rules("--example").output)
    let failed = try rules("--edit", editor: "false")
    #expect(failed.status == 2 && failed.errors.contains("the editor failed: false"))
  }

  @Test func `modes exclude each other, and take what they take`() throws {
    for arguments in [
      ["--edit", "--check"], ["--explain"], ["rules.toml"], ["--check", "a", "b"], ["--edit", "a"],
    ] {
      let run = try arshif.run(["tag", "rules"] + arguments + ["--archive", arshif.archive])
      #expect(run.status == 2 && run.output == "", "\(arguments)")
    }
  }

  @Test func `rules that were stopped half-way go on where they were`() throws {
    _ = try rules("--apply", "rules.toml")
    let before = try values(Self.tags)
    try DatabaseQueue(path: arshif.archive).write { database in
      try database.execute(
        sql: """
          DELETE FROM article_tag WHERE annotator GLOB 'rules/*'
            AND article_id = (SELECT max(article_id) FROM article_tag WHERE annotator GLOB 'rules/*')
          """)
    }
    #expect(try values(Self.tags).count < before.count)
    #expect(try rules("--apply").status == 0)
    #expect(try values(Self.tags) == before)
  }

  @Test func `a rule and an input may share a name`() throws {
    let line = """
      {"title": "زلزال في البحر", "body": "زلزال قرب مدينة حلب", "tags": ["زلازل"]}
      {"title": "ذكرى", "body": "معرض صور", "tags": ["زلازل"]}

      """
    _ = try arshif("import", arshif.folder.write(line.utf8, to: "given.jsonl"))
    _ = try rules("--apply", "rules.toml")
    #expect(try ids("quake") == 2 && ids("زلازل") == 3)
    #expect(try arshif("list", "--without-tag", "زلازل", "--ids").lines.count == 2)
    #expect(try arshif("search", "وسم:زلازل", "--ids").lines.count == 3)
    let both = try arshif("search", "البحر", "--ids").lines[0]
    let run = try arshif("tag", "remove", "زلازل", both)
    #expect(run.output == "quake (زلازل): removed 1\nزلازل: removed 1\n")
    #expect(try ids("زلازل") == 2)
  }

  private static let tags = """
    SELECT article_id || slug || because FROM article_tag JOIN tag ON tag.id = tag_id ORDER BY 1
    """

  private func values(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: arshif.archive).read { try String.fetchAll($0, sql: sql) }
  }
}
