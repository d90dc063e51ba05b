import ArchiveModel
import TagRules
import TestSupport
import Testing

/// Which articles get which tags.
struct RuleJudgeTests {
  /// Articles by their rows: the words of each, those of its title first and parted by a stroke.
  private let articles: [Int64: String]

  init() {
    articles = [
      1: "هدف | مباراة فريق", 2: "خبر | مباراة", 3: "سهم | بورصة فريق", 4: "قصيدة | شاعر",
      5: "خبر | هدف مباراة بورصة سهم",
    ]
  }

  private func judge(
    _ text: String, standing: StandingTags = StandingTags(), articles: [Int64: String]? = nil
  ) throws -> (slugs: [String: [Int64]], judge: RuleJudge) {
    let file = RuleFile.reading(text)
    #expect(file.lines == [])
    let articles = articles ?? self.articles
    var judge = RuleJudge(
      file.rules, articles: Set(articles.keys), standing: standing,
      isKnown: { if case .tag = $0 { false } else { true } },
      find: { node in Self.matches(of: node, in: articles) })
    let verdicts = try judge.judge()
    let slugs = Dictionary(
      uniqueKeysWithValues: zip(file.rules.rules, verdicts).map { ($0.slug, $1.keys.sorted()) })
    return (slugs, judge)
  }

  private static func matches(
    of node: SearchQuery.Node, in articles: [Int64: String]
  ) -> DemandMatches {
    var words: [String] = []
    func holds(_ node: SearchQuery.Node, _ text: String) -> Bool {
      switch node {
      case .word(let word):
        if !words.contains(word) { words.append(word) }
        return text.split(separator: " ").contains { $0 == word }
      case .inTitle(let part): return holds(part, String(text.prefix { $0 != "|" }))
      case .not(let part): return !holds(part, text)
      case .all(let parts): return parts.allSatisfy { holds($0, text) }
      case .any(let parts): return parts.contains { holds($0, text) }
      default: return false
      }
    }
    let met = articles.filter { holds(node, $0.value) }
    return DemandMatches(
      words: words,
      articles: met.mapValues { text in
        words.enumerated().reduce(0) { bits, word in
          text.split(separator: " ").contains { $0 == word.element }
            ? bits | 1 << word.offset : bits
        }
      })
  }

  @Test func `conditions weigh, and the title counts more`() throws {
    let (slugs, judge) = try judge(
      """
      [[rule]]
      slug = "sport"
      name = "رياضة"
      when = ['مباراة', { query = 'هدف', weight = 2 }]
      threshold = 4
      title_factor = 2
      """)
    #expect(slugs == ["sport": [1]])
    let account = judge.accounts(ofArticle: 1)[0]
    #expect(account.weight == 5 && account.outcome == .met)
    #expect(account.conditions.map(\.isMetByTitle) == [false, true])
    #expect(account.conditions.map(\.words) == [["مباراة"], ["هدف"]])
    #expect(judge.accounts(ofArticle: 5)[0].outcome == .tooLight)
    #expect(judge.accounts(ofArticle: 5)[0].weight == 3)
    #expect(judge.accounts(ofArticle: 4)[0].weight == 0)
  }

  @Test func `the words of the weightiest condition come first`() throws {
    let file = RuleFile.reading(
      "[[rule]]\nslug='s'\nname='ر'\nwhen=['مباراة', {query='هدف', weight=2}]\nthreshold=3")
    var judge = RuleJudge(
      file.rules, articles: [1, 2], standing: StandingTags(), isKnown: { _ in true },
      find: { Self.matches(of: $0, in: articles) })
    let verdict = try #require(try judge.judge()[0][1])
    #expect(verdict.because == ["هدف", "مباراة"])
    #expect(verdict.strength == 0.5)
  }

  @Test func `one condition of without keeps the tag away`() throws {
    let (slugs, judge) = try judge(
      "[[rule]]\nslug='s'\nname='ر'\nwhen=['مباراة']\nwithout=['بورصة', 'شاعر']")
    #expect(slugs == ["s": [1, 2]])
    #expect(judge.accounts(ofArticle: 5)[0].outcome == .excluded)
    #expect(judge.accounts(ofArticle: 5)[0].exclusions.map(\.isMet) == [true, false])
  }

  private static let nested = """
    [[rule]]
    slug = "news"
    name = "أخبار"
    when = 'شاعر'

    [[rule]]
    slug = "sport"
    name = "رياضة"
    when = 'فريق'
    parent = "news"

    [[rule]]
    slug = "goal"
    name = "هدف"
    when = 'هدف'
    parent = "sport"
    """

  @Test func `an article of a child carries the parent too`() throws {
    let (slugs, judge) = try judge(Self.nested)
    #expect(slugs == ["goal": [1, 5], "sport": [1, 3, 5], "news": [1, 3, 4, 5]])
    #expect(
      judge.accounts(ofArticle: 5).map(\.outcome).dropLast() == [
        .inherited(from: "sport"), .inherited(from: "goal"),
      ])
  }

  @Test func `what a person gave or took counts for parents, and for what asks for the tag`() throws
  {
    var standing = StandingTags()
    standing.given = ["goal": [2]]
    standing.hidden = ["goal": [5], "sport": [3]]
    let more = "\n[[rule]]\nslug='both'\nname='كلاهما'\nwhen='tag:sport بورصة'"
    let (slugs, _) = try judge(Self.nested + more, standing: standing)
    #expect(slugs["sport"] == [1, 2, 3])
    #expect(slugs["news"] == [1, 2, 4])
    #expect(slugs["both"] == [])
    #expect(try judge(Self.nested + more).slugs["both"] == [3, 5])
  }

  private static let exclusive = """
    [[rule]]
    slug = "money"
    name = "مال"
    when = ['بورصة', 'سهم']
    exclusive = "topic"

    [[rule]]
    slug = "play"
    name = "لعب"
    when = ['مباراة', 'فريق']
    exclusive = "topic"
    """

  @Test func `of a group the strongest wins, and of equals the first`() throws {
    #expect(try judge(Self.exclusive).slugs == ["money": [3, 5], "play": [1, 2]])
    let draw: [Int64: String] = [1: "خبر | سهم فريق", 2: "خبر | سهم فريق مباراة"]
    let (slugs, judge) = try judge(Self.exclusive, articles: draw)
    #expect(slugs == ["money": [1], "play": [2]])
    #expect(judge.accounts(ofArticle: 1)[1].outcome == .beaten(by: "money"))
  }

  @Test func `what a person gave beats a group, and what a person took is out of it`() throws {
    var standing = StandingTags()
    standing.given = ["play": [5]]
    standing.hidden = ["money": [3]]
    #expect(try judge(Self.exclusive, standing: standing).slugs["money"] == [])
    #expect(try judge(Self.exclusive, standing: standing).slugs["play"] == [1, 2, 3, 5])
  }

  @Test func `a condition may ask for the tag of another rule, or for its lack`() throws {
    let text = """
      [[rule]]
      slug = "b"
      name = "ب"
      when = ['tag:a مباراة', '!tag:a سهم', '!tag:a !tag:c']

      [[rule]]
      slug = "a"
      name = "ا"
      when = 'فريق'

      [[rule]]
      slug = "c"
      name = "ت"
      when = 'tag:a هدف'
      """
    #expect(try judge(text).slugs == ["a": [1, 3], "c": [1], "b": [1, 2, 4, 5]])
  }

  @Test func `no article meets a filter that nothing is known of`() throws {
    let file = RuleFile.reading(
      "[[rule]]\nslug='a'\nname='ا'\nwhen=['tag:other', '!tag:other هدف']", tags: ["other"])
    var judge = RuleJudge(
      file.rules, articles: [1, 2], standing: StandingTags(),
      isKnown: { if case .tag = $0 { false } else { true } },
      find: { Self.matches(of: $0, in: articles) })
    #expect(try judge.judge()[0].keys.sorted() == [1])
  }

  /// Judging all articles at once gives what judging each alone gives.
  @Test(arguments: [3, 4, 5, 6])
  func `an article is judged by itself, whatever stands beside it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["هدف", "مباراة", "سهم", "فريق", "شاعر"]
    var articles: [Int64: String] = [:]
    for row in Int64(1)...24 {
      articles[row] = (0..<5).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let text =
      Self.exclusive + """

        [[rule]]
        slug = "verse"
        name = "شعر"
        when = ['شاعر tag:play', '!tag:money هدف', { query = 'سهم', weight = 2 }]
        without = 'tag:money شاعر'
        threshold = 2
        parent = "root"

        [[rule]]
        slug = "root"
        name = "جذر"
        when = 'فريق شاعر'
        """
    let together = try judge(text, articles: articles).slugs
    for (row, words) in articles {
      let alone = try judge(text, articles: [row: words]).slugs
      for (slug, rows) in alone {
        #expect(rows.contains(row) == together[slug]?.contains(row), "\(slug) \(words)")
      }
    }
    #expect(together.values.allSatisfy { !$0.isEmpty })
  }
}
