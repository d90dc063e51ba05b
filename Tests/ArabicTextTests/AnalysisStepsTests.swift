import ArabicText
import TestSupport
import Testing

/// How words become terms, for people who ask why a search finds something.
struct AnalysisStepsTests {
  private let analyzer = ArabicAnalyzer()

  @Test(arguments: [
    ("وَلِلْوُزَرَاءِ", "وللوزراء", "وزراء", "وزراء", "وزير", LemmaRule.plural),
    ("لوزرائها", "لوزراءها", "وزراءها", "وزراء", "وزير", .plural),
    ("بأسلحتهم", "باسلحتهم", "اسلحتهم", "اسلحه", "سلاح", .plural),
    ("سيعلنونها", "سيعلنونها", "يعلنونها", "يعلن", "اعلن", .verb),
    ("فكتبوا", "فكتبوا", "كتبوا", "كتب", "كتب", .verb),
    ("والألمانيون", "والالمانيون", "المانيون", "الماني", "المانيا", .nisba),
    ("بالمدرسة", "بالمدرسه", "مدرسه", "مدرسه", "مدرسه", .none),
    ("وللعراقيين", "وللعراقيين", "عراقيين", "عراقي", "عراق", .nisba),
    ("حكومتها", "حكومتها", "حكومتها", "حكوم", "حكوم", .none),
    ("BBC", "bbc", "bbc", "bbc", "bbc", .none),
    ("من", "من", "من", "من", "من", .none),
  ])
  func `a word shows each step`(
    word: String, spelling: String, bare: String, stem: String, term: String, rule: LemmaRule
  ) {
    let steps = AnalysisSteps(
      surface: word, spelling: spelling, bare: bare, stem: stem, term: term, lemmaRule: rule)
    #expect(analyzer.steps(of: word) == steps)
  }

  @Test func `a text shows the steps of its tokens`() {
    let steps = analyzer.steps(in: "«الـBBC» قالت، والوزراء 2,500")
    #expect(steps.map(\.steps.surface) == ["الـ", "BBC", "قالت", "والوزراء", "2,500"])
    #expect(steps.map(\.steps.term) == steps.map(\.token.term))
    #expect(steps.map(\.steps.lemmaRule) == [.none, .none, .verb, .plural, .none])
  }

  @Test func `the term of the steps is that of the token, whatever the text`() {
    let failures = RandomText.texts(1000, length: 80, seed: 11).filter { text in
      analyzer.steps(in: text).contains { $0.steps.term != $0.token.term }
    }
    #expect(failures.map(\.debugDescription) == [])
  }

  @Test(.enabled(if: LabelledData.isPresent))
  func `the term of the steps is that of the token, for words of news`() throws {
    struct Row: Decodable { let input: String }
    let words = try LabelledData.rows("analysis/oracle_words.jsonl", as: Row.self).map(\.input)
    let failures = words.filter { word in
      analyzer.steps(in: word).contains { $0.steps.term != $0.token.term }
    }
    #expect(words.count > 1000)
    #expect(failures == [])
  }

  @Test func `words of marks alone have empty steps`() {
    #expect(analyzer.steps(of: "ـــ").term == "")
  }
}
