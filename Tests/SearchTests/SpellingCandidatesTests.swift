import Testing

@testable import Search

/// Spellings near a word.
struct SpellingCandidatesTests {
  private func cost(of meant: String, for typed: String) -> Double? {
    SpellingCandidates().candidates(for: typed).first { $0.spelling == meant }?.cost
  }

  @Test(arguments: [
    ("منضمه", "منظمه"), ("استاز", "استاذ"), ("سروه", "ثروه"), ("صوريا", "سوريا"),
    ("اصطنبول", "اسطنبول"),
    ("مسوول", "مسءول"), ("شوءن", "شءون"), ("رحمت", "رحمه"), ("هاكذي", "هكذا"), ("بقداد", "بغداد"),
    ("بغداا", "بغداد"), ("العراثق", "العراق"), ("العرق", "العراق"), ("العررراق", "العرراق"),
    ("العرقا", "العراق"),
    ("لعراق", "العراق"), ("محممد", "محمد"), ("برزاني", "بارزاني"), ("رويترر", "رويترز"),
    ("bagdad", "baghdad"),
    ("وزيرالخارجيه", "وزير الخارجيه"), ("مجلسنواب", "مجلس نواب"),
  ])
  func `what was meant is near`(typed: String, meant: String) {
    #expect(cost(of: meant, for: typed) ?? .infinity <= 1.6)
  }

  @Test(arguments: [
    ("رومانوفصكى", "رومانوفسكي"), ("فلاضيمير", "فلاديمير"),
    ("نتنياهوو", "نتانياهو"), ("زيلينصكى", "زيلينسكي"), ("بارزني", "بارزاني"),
  ])
  func `two slips are found in a long word`(typed: String, meant: String) {
    let folded = typed.replacing("ى", with: "ي")
    #expect(cost(of: meant, for: folded) != nil)
  }

  @Test func `a likely slip costs less than an unlikely one`() throws {
    let ordered = ["منضممه", "منظمه", "منضبمه", "منصمه", "منجمه"]
    let costs = try ordered.map { try #require(cost(of: $0, for: "منضمه"), "\($0)") }
    #expect(costs == costs.sorted())
  }

  @Test(arguments: [
    "", "ا", "من", "ال", "الى", "2024", "كلمةabc", "日本", "🙂", String(repeating: "ك", count: 41),
  ])
  func `some words have no neighbors`(word: String) {
    #expect(SpellingCandidates().candidates(for: word).isEmpty)
  }

  @Test(arguments: [
    "منضمه", "الاستراتيجيه", String(repeating: "ابتثجحخدذر", count: 4),
    String(repeating: "ا", count: 40),
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmn",
  ])
  func `candidates are few, ordered, and each is there once`(word: String) {
    let candidates = SpellingCandidates().candidates(for: word)
    #expect((1...SpellingCandidates.most).contains(candidates.count))
    #expect(candidates.map(\.cost) == candidates.map(\.cost).sorted())
    #expect(Set(candidates.map(\.spelling)).count == candidates.count)
    #expect(candidates.allSatisfy { $0.cost > 0 && $0.spelling != word })
  }
}
