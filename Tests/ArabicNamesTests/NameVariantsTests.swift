import ArabicText
import Testing

@testable import ArabicNames

/// Other spellings of foreign names, by rule.
struct NameVariantsTests {
  @Test(arguments: [
    ("نتنياهو", "نتانياهو"), ("ترامب", "ترمب"), ("غوغل", "جوجل"), ("غوغل", "قوقل"),
    ("هاغاري", "هاجاري"), ("ميليشيا", "مليشيا"), ("زيلينسكي", "زيلنسكي"), ("تلغرام", "تيليغرام"),
    ("غوتيريش", "غوتيريس"), ("فيسبوك", "فايسبوك"), ("إسطنبول", "استانبول"), ("بوتين", "بوتن"),
    ("شولتس", "شولتز"), ("طهران", "تهران"), ("هيلاري", "هيلري"), ("ميركل", "ميركيل"),
    ("هوكشتاين", "هوكستاين"), ("ستولتنبرغ", "ستولتنبيرغ"), ("إستونيا", "ستونيا"),
    ("واشنطن", "واشنطون"), ("ديمقراطية", "ديموقراطية"), ("غانتس", "غانتز"),
    ("كاثرين", "كاترين"), ("رافائيل", "رافاييل"), ("تشافيز", "شافيز"),
  ])
  func `spellings of a name lead to each other`(one: String, other: String) {
    #expect(spellings(of: one).contains(folded(other)))
    #expect(spellings(of: other).contains(folded(one)))
  }

  @Test(arguments: [
    ("شتاينبيرغر", "شتاينبرغر"), ("غولدشتاين", "جولدشتاين"), ("كوزنيتسوف", "كوزنتسوف"),
    ("ماكغريغور", "ماكجريجور"), ("فيتزجيرالد", "فيتزجرالد"), ("أوبنهايمر", "اوبنهيمر"),
  ])
  func `a name that no list holds is known by its letters`(one: String, other: String) {
    #expect(spellings(of: one).contains(folded(other)))
  }

  @Test func `Arabic words have no other spellings`() {
    #expect(NativeWords.all.count >= 300)
    #expect(NativeWords.all.filter { !spellings(of: $0).isEmpty } == [])
  }

  @Test func `no spelling is a common Arabic word`() {
    let judge = ForeignWordJudge()
    for name in sample {
      let native = NameVariants().variants(of: name).filter(judge.isNative)
      #expect(native.map(NameLetters.encode) == [], "\(NameLetters.encode(name))")
    }
  }

  @Test func `a name has few spellings, each once, and not itself`() {
    for name in sample {
      let variants = NameVariants().variants(of: name)
      #expect(variants.count <= NameVariants.limit)
      #expect(Set(variants).count == variants.count)
      #expect(!variants.contains(name))
    }
  }

  @Test func `the likeliest spellings of long names lead back`() {
    var led = 0
    var leadingBack = 0
    for name in sample where name.count >= 6 {
      for variant in NameVariants().variants(of: name).prefix(8) {
        led += 1
        if NameVariants().variants(of: variant).contains(name) { leadingBack += 1 }
      }
    }
    #expect(Double(leadingBack) > 0.9 * Double(led))
  }

  @Test(arguments: ["لنتنياهو", "وواشنطن", "بفيسبوك", "للبنتاغون", "والكرملين", "الأوكرانية"])
  func `proclitics and the article are no part of a name`(word: String) {
    #expect(!spellings(of: word).isEmpty)
    #expect(spellings(of: "لنتنياهو").contains("نتانياهو"))
  }

  @Test func `what begins as with a proclitic may be a name`() {
    #expect(spellings(of: "واشنطون").contains("واشنطن"))
  }

  private var sample: [[UInt8]] {
    SortedLines.foreignNames.lines.enumerated()
      .filter { $0.offset.isMultiple(of: 7) }
      .compactMap { NameLetters.decode($0.element) }
  }

  private func spellings(of word: String) -> [String] {
    NameExpander().expansions(of: [word]).filter { $0.kind == .variant }.flatMap(\.names)
  }

  private func folded(_ word: String) -> String {
    ArabicNormalizer().normalize(word)
  }
}
