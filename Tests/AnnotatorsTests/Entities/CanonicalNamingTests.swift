import Annotators
import ArchiveModel
import Testing

/// One name for what mentions name.
struct CanonicalNamingTests {
  private func mention(_ kind: Mention.Kind, _ name: String, _ english: String? = nil) -> Mention {
    Mention(
      kind: kind, name: name, englishName: english, surface: name, field: .title,
      range: 0..<name.utf8.count)
  }

  @Test func `the name changes, and nothing else`() {
    let named = CanonicalNaming().naming(mention(.person, "دونالد ترمب"))
    #expect(named.name == "دونالد ترامب" && named.englishName == "Donald Trump")
    #expect(named.surface == "دونالد ترمب" && named.range == 0..<21)
  }

  @Test func `an English name that is known stays`() {
    let named = CanonicalNaming().naming(mention(.organization, "الأمم المتحدة", "the UN"))
    #expect(named.englishName == "the UN")
  }

  @Test func `names of another kind and unknown ones stay`() {
    for mention in [mention(.location, "دونالد ترمب"), mention(.person, "سعاد النهري")] {
      #expect(CanonicalNaming().naming(mention) == mention)
    }
    #expect(CanonicalNaming().naming(mention(.organization, "دونالد ترمب")).englishName == nil)
  }

  @Test func `a name gets no words that the article lacks`() {
    #expect(CanonicalNaming().naming(mention(.organization, "مجلس الشيوخ")).name == "مجلس الشيوخ")
  }
}
