import ArchiveModel
import TagRules
import Testing

/// Files of rules, good and bad.
struct RuleFileTests {
  @Test func `a rule is read with all its fields`() throws {
    let file = RuleFile.reading(
      """
      # ملاحظة
      [[rule]]
      slug = "press"
      name = "صحافة"
      english_name = "Press"
      when = [
        'صحيفة',
        { query = 'جريدة', weight = 2.5 },
      ]
      without = 'نشرة'
      threshold = 3
      title_factor = 2
      exclusive = "medium"
      parent = "media"

      [[rule]]
      slug = "media"
      name = "إعلام"
      when = "تلفزيون"
      """)
    #expect(file.lines == [])
    let rule = try #require(file.rules.rule(named: "press"))
    #expect(rule.englishName == "Press" && rule.line == 2)
    #expect(rule.conditions.map(\.text) == ["صحيفة", "جريدة"])
    #expect(rule.conditions.map(\.weight) == [1, 2.5])
    #expect(rule.conditions.map(\.line) == [7, 8])
    #expect(rule.exclusions.map(\.text) == ["نشرة"])
    #expect(rule.threshold == 3 && rule.titleFactor == 2 && rule.greatestWeight == 7)
    #expect(rule.group == "medium" && rule.parent == "media")
    #expect(file.rules.rule(named: "الاعلام") == nil)
    #expect(file.rules.rule(named: "اعلام")?.slug == "media")
    #expect(file.rules.rule(named: "PRESS")?.slug == "press")
  }

  @Test func `an empty file has no rules and no faults`() {
    for text in ["", "# لا شيء\n", "\u{FEFF}"] {
      #expect(RuleFile.reading(text).faults == [])
      #expect(RuleFile.reading(text).rules.rules.isEmpty)
    }
  }

  @Test(arguments: [
    ("[[rule]]\nslug = \"a\nname = 1", 2, "this is no TOML"),
    ("[[rule]]\nslug = \"a\"\nslug = \"b\"", 3, "this is no TOML"),
    ("[rule]\nslug = \"a\"", 1, "rule is a table"),
    ("rules = 1", 1, "rules: nothing of this name"),
    ("rule = [1]", 1, "a rule is a number"),
    ("[[rule]]\nname = \"أ\"\nwhen = \"ب\"", 1, "the rule has no slug"),
    ("[[rule]]\nslug = \"a\"\nwhen = \"ب\"", 1, "the rule has no name"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"", 1, "the rule has no condition"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = []", 4, "when is empty"),
    ("[[rule]]\nslug = \"A b\"\nname = \"أ\"\nwhen = \"ب\"", 2, "slug \"A b\""),
    ("[[rule]]\nslug = \"a\"\nname = \"  \"\nwhen = \"ب\"", 3, "name is empty"),
    ("[[rule]]\nslug = 7\nname = \"أ\"\nwhen = \"ب\"", 2, "slug is a number"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 7", 4, "a condition of when is a number"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = true", 4, "a condition of when is true"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = [\n'ب',\n2024-10-01]", 6, "is a date or a time"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = [\n'ب',\n'']", 6, "asks for nothing"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = [\n'ب',\n'date:غدا']", 6, "is no date"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = {weight = 1}", 4, "has no query"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = {query = 1}", 4, "query is a number"),
    (
      "[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = {query = 'ب', wieght = 1}", 4,
      "did you mean weight"
    ),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = {query = 'ب', weight = 0}", 4, "weight is 0"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = {query = 'ب', weight = -2}", 4, "weight is -2"),
    (
      "[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\nwithout = {query = 'ت', weight = 2}", 5,
      "no weight"
    ),
    (
      "[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\nthreshold = 2", 5,
      "all conditions together weigh 1"
    ),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\nthreshold = 0", 5, "threshold is 0"),
    (
      "[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\nthreshold = 'كثير'", 5,
      "threshold is a text"
    ),
    (
      "[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\ntitle_factor = 0.5", 5,
      "title_factor is 0.5"
    ),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\ntreshold = 1", 5, "did you mean threshold"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\nconditions = 1", 5, "did you mean when"),
    (
      "[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'ب'\nparent = \"b\"", 1,
      "no rule has the slug of its parent, b"
    ),
    ("[[rule]]\nslug = \"iraq\"\nname = \"أ\"\nwhen = 'ب'", 1, "iraq is the tag of a country"),
    ("[[rule]]\nslug = \"a\"\nname = \"العراق\"\nwhen = 'ب'", 1, "العراق is the tag of a country"),
    ("[[rule]]\nslug = \"a\"\nname = \"أ\"\nwhen = 'tag:b'", 4, "no tag is called b"),
  ])
  func `what is wrong is told with its line`(text: String, line: Int, message: String) {
    let faults = RuleFile.reading(text).faults
    #expect(
      faults.contains { $0.record == line && $0.message.contains(message) }, "\(faults)")
    #expect(faults.allSatisfy { $0.path == "rules.toml" && $0.code == .malformedInput })
    #expect(RuleFile.reading(text).rules.rules.isEmpty)
  }

  @Test func `all that is wrong is told at once, in the order of the lines`() {
    let file = RuleFile.reading(
      """
      [[rule]]
      slug = "a"
      name = "أ"
      wen = "ب"

      [[rule]]
      slug = "b"
      name = "ب"
      when = 'tag:c'
      threshold = 0
      """)
    #expect(
      file.lines == [
        "1: the rule has no condition", "4: wen: a rule has no such field (did you mean when?)",
        "9: no tag is called c (did you mean b?)", "10: threshold is 0",
      ])
    #expect(file.faults.allSatisfy { $0.hint != nil })
  }

  @Test func `two rules of one name are told`() {
    let rule = "[[rule]]\nslug = \"a\"\nname = \"أخبار\"\nwhen = 'ب'\n"
    let again = "[[rule]]\nslug = \"b\"\nname = \"اخبار\"\nwhen = 'ب'\n"
    #expect(
      RuleFile.reading(rule + rule).lines.contains("5: the rule on line 1 is called a too"))
    #expect(RuleFile.reading(rule + again).lines == ["5: the rule on line 1 is called اخبار too"])
  }

  @Test func `tags of rules and others that there are may be asked for`() {
    let text = """
      [[rule]]
      slug = "a"
      name = "أ"
      when = ['tag:ب tag:special', '!tag:b']

      [[rule]]
      slug = "b"
      name = "ب"
      when = 'ت'
      """
    #expect(RuleFile.reading(text, tags: ["special"]).lines == [])
    #expect(RuleFile.reading(text).lines == ["4: no tag is called special"])
  }

  private static func rules(_ rules: (slug: String, rest: String)...) -> String {
    rules.map { "[[rule]]\nslug = \"\($0.slug)\"\nname = \"وسم \($0.slug)\"\n\($0.rest)\n" }
      .joined()
  }

  @Test func `parents of each other are told with the circle`() {
    let text = Self.rules(
      ("a", "when='ا'\nparent='b'"), ("b", "when='ب'\nparent='c'"), ("c", "when='ت'\nparent='a'"))
    let faults = RuleFile.reading(text).faults
    #expect(faults.count == 1)
    #expect(faults[0].message == "these rules are parents of each other: a → c → b → a")
    #expect(faults[0].record == 1)
  }

  @Test func `rules that wait for each other are told`() {
    let self1 = RuleFile.reading(Self.rules(("a", "when='tag:a'")))
    #expect(self1.lines == ["1: each of these rules waits for the tag of the next: a → a"])
    let child = RuleFile.reading(
      Self.rules(("a", "when='ا'"), ("b", "when='tag:a'\nparent='a'")))
    #expect(child.lines == ["1: each of these rules waits for the tag of the next: a → b → a"])
    // Rules of one group are judged at once, so none can ask for another.
    let group = RuleFile.reading(
      Self.rules(
        ("a", "when='tag:c'\nexclusive='g'"), ("b", "when='ب'\nexclusive='g'"),
        ("c", "when='tag:b'")))
    #expect(group.faults.count == 1 && group.lines[0].contains("waits for the tag"))
  }

  @Test func `a child and its parent can't exclude each other`() {
    let text = Self.rules(
      ("a", "when='ا'\nexclusive='g'"), ("b", "when='ب'\nexclusive='g'\nparent='a'"))
    #expect(RuleFile.reading(text).lines.contains { $0.contains("exclude each other") })
  }

  @Test func `the rules that come along are in order`() {
    let topics = RuleFile.reading(
      ExampleRules.topics.replacing("date:2024-10", with: ""), tags: ["sport"])
    #expect(topics.lines == [])
    #expect(topics.rules.rules.count >= 7)
    #expect(topics.rules.rules.allSatisfy { $0.englishName != nil })
  }
}
