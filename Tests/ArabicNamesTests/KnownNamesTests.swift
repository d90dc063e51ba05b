import Testing

@testable import ArabicNames

/// The usual names of what is known by several.
struct KnownNamesTests {
  private let names = KnownNames()

  @Test(arguments: [
    ("ترمب", "ترامب", "Trump"), ("دونالد ترمب", "دونالد ترامب", "Donald Trump"),
    ("بنجامين نتنياهو", "بنيامين نتنياهو", "Benjamin Netanyahu"),
    ("جون ماكين", "جون ماكين", "John McCain"),
  ])
  func `persons have one name`(name: String, arabic: String, latin: String) {
    #expect(names.usual(for: name, .person) == .init(arabic: arabic, latin: latin))
  }

  @Test(arguments: [
    ("منظمة الأمم المتحدة", "الأمم المتحدة", "United Nations"),
    ("اليونيسيف", "اليونيسف", "UNICEF"), ("الفاو", "منظمة الأغذية والزراعة", nil),
  ])
  func `organizations have one name`(name: String, arabic: String, latin: String?) {
    #expect(names.usual(for: name, .organization) == .init(arabic: arabic, latin: latin))
  }

  @Test func `a surname leads to no person`() {
    for group in AliasText.persons.description.split(separator: "\n") {
      for name in AliasGroup(String(group)).names where name.isLookedUp {
        let usual = names.usual(for: name.text, .person)
        let isSurname = !AliasKey(name.text).bytes.contains(0x20)
        if isSurname, let usual { #expect(!usual.arabic.contains(" "), "\(name.text)") }
      }
    }
    #expect(names.usual(for: "بلينكن", .person) == .init(arabic: "بلينكن", latin: "Blinken"))
  }

  @Test func `the usual name of a usual name is itself`() {
    for (text, subject) in [
      (AliasText.persons, KnownNames.Subject.person), (AliasText.organizations, .organization),
    ] {
      for group in text.description.split(separator: "\n") {
        for name in AliasGroup(String(group)).names {
          guard let usual = names.usual(for: name.text, subject) else { continue }
          #expect((names.usual(for: usual.arabic, subject) ?? usual) == usual, "\(name.text)")
        }
      }
    }
  }

  @Test(arguments: ["", "؟", "سعاد النهري", "وزارة لا توجد"])
  func `what is unknown has none`(name: String) {
    #expect(names.usual(for: name, .person) == nil)
    #expect(names.usual(for: name, .organization) == nil)
  }
}
