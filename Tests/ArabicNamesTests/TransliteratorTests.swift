import Testing

@testable import ArabicNames

/// Names in Latin letters that no table holds.
struct TransliteratorTests {
  @Test(arguments: [
    ("Makhzoumi", "مخزومي"), ("Khoury", "خوري"), ("Shawkat", "شوكت"), ("Tikriti", "تكريتي"),
    ("Ghazouani", "غزواني"), ("Steinberg", "شتاينبرغ"), ("Qanbar", "قنبر"), ("Haddad", "حداد"),
    ("al-Makhzoumi", "مخزومي"), ("Sharaa", "شرع"), ("Kowalski", "كوالسكي"),
    ("Rodgers", "رودجرز"), ("Ivanov", "ايفانوف"), ("Duterte", "دوتيرتي"),
  ])
  func `a name is written in Arabic`(name: String, arabic: String) {
    let names = NameExpander().expansions(of: [name]).flatMap(\.names)
    #expect(names.contains(arabic), "\(names)")
  }

  @Test(arguments: ["Makhzoumi", "Abdulrahmanovich", "Schwarzenegger", "Aaaaaaaaaaaaaaaa", "Xyzzy"])
  func `a name has few spellings, each once`(name: String) {
    let names = Transliterator().spellings(of: name.lowercased())
    #expect(names.count <= Transliterator.limit)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: ["the", "news", "bbbb", "x1", "2024", "and", "war"])
  func `what is no name is left alone`(word: String) {
    #expect(NameExpander().expansions(of: [word]).filter { $0.kind == .transliteration } == [])
  }

  @Test func `an article before a name belongs to it`() {
    let expansions = NameExpander().expansions(of: ["Al", "Makhzoumi"])
    #expect(expansions.map(\.words) == [0..<2])
    #expect(expansions.first?.names.first == "مخزومي")
  }
}
