import ArabicText
import Testing

@testable import ArabicNames

/// Names of two parts in one word and in two.
struct CompoundNameTests {
  @Test(arguments: [
    ("عبد الله", "عبدالله"), ("لعبد الرحمن", "عبدالرحمن"), ("نور الدين", "نورالدين"),
    ("سيف الإسلام", "سيفالإسلام"), ("نصر الله", "نصرالله"), ("أبو ظبي", "أبوظبي"),
    ("بأبي الغيط", "أبوالغيط"), ("بن كيران", "بنكيران"), ("بن سلمان", "ابن سلمان"),
    ("ابن سلمان", "بن سلمان"), ("نيو يورك", "نيويورك"), ("حضر موت", "حضرموت"),
    ("بن عبد الله", "بن عبدالله"),
  ])
  func `parts are joined`(written: String, other: String) {
    #expect(names(of: written).contains(folded(other)))
  }

  @Test(arguments: [
    ("عبدالله", "عبد الله"), ("وعبدالكريم", "عبد الكريم"), ("عزالدين", "عز الدين"),
    ("ابوظبي", "أبو ظبي"), ("بنكيران", "بن كيران"), ("حضرموت", "حضر موت"),
    ("نيويورك", "نيو يورك"), ("سيفالإسلام", "سيف الإسلام"), ("تلابيب", "تل ابيب"),
  ])
  func `one word is parted`(written: String, other: String) {
    #expect(names(of: written).contains(folded(other)))
  }

  @Test(arguments: [
    "والدين", "بالله", "والحق", "أبواب", "عبدة", "بناء البيت", "وزير الخارجية", "رام", "خانات",
  ])
  func `other words are left as they are`(written: String) {
    let variants = NameExpander().expansions(of: words(written)).filter { $0.kind == .variant }
    #expect(variants == [])
  }

  @Test func `a name of its own goes before the parts of another`() {
    let runs = NameExpander().expansions(of: ["فتح", "الولايات", "المتحدة"])
      .filter { $0.kind == .alias }.map(\.words)
    #expect(runs == [1..<3])
  }

  @Test(arguments: [("گوگل", "غوغل"), ("پوتین", "بوتين"), ("چرچل", "تشرتشل"), ("ڤيتنام", "فيتنام")])
  func `letters of other languages stand for several`(written: String, other: String) {
    #expect(
      names(of: written).contains(folded(other))
        || ArabicNormalizer().normalize(written) == folded(other))
  }

  private func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private func names(of text: String) -> [String] {
    NameExpander().expansions(of: words(text)).flatMap(\.names).map(folded)
  }

  private func folded(_ text: String) -> String {
    ArabicNormalizer().normalize(text)
  }
}
