import ArabicText
import TestSupport
import Testing

/// Each folding by its name, and the laws that hold for all of them.
struct NormalizerTests {
  private let normalizer = ArabicNormalizer()

  @Test(arguments: [
    ("harakat", "المَدْرَسَةُ", "المدرسه"),
    ("shadda and tanwin", "رسميًّا", "رسميا"),
    ("dagger alef", "الرحمٰن", "الرحمن"),
    ("dagger alef that modern spelling writes", "ٱلْعَٰلَمِين", "العالمين"),
    ("dagger alef of names and pronouns", "هٰذا ذٰلك لٰكن اللّٰه", "هذا ذلك لكن الله"),
    ("Quranic signs", "قالۖ", "قال"),
    ("tatweel", "بغـــداد", "بغداد"),
    ("hamza above alef", "أحمد", "احمد"),
    ("hamza below alef", "إيران", "ايران"),
    ("madda", "القرآن", "القران"),
    ("alef wasla", "ٱلله", "الله"),
    ("detached hamza and alef", "ءاسيا", "اسيا"),
    ("combining hamza above", "مسؤول", "مسءول"),
    ("hamza on waw", "مسؤول", "مسءول"),
    ("hamza on yeh", "رئيس", "رءيس"),
    ("final hamza on yeh", "شاطئ", "شاطيء"),
    ("alef maksura", "مستشفى", "مستشفي"),
    ("Persian yeh", "ایران", "ايران"),
    ("Persian kaf", "کتاب", "كتاب"),
    ("Persian and Kurdish letters", "پاريس چلبي ڤيينا گرميان ژيان", "باريس جلبي فيينا كرميان جيان"),
    ("Maghrebi letters", "أڭادير ݣلميم ڨفصة", "اكادير كلميم قفصه"),
    ("teh marbuta", "حكومة", "حكومه"),
    ("heh goal", "ہلال", "هلال"),
    ("presentation forms", "ﺑﻐﺪﺍﺩ", "بغداد"),
    ("lam-alef ligature", "ﻻﺟﺌﻮن", "لاجءون"),
    ("ligature of a word", "ﷲ", "الله"),
    ("Arabic-Indic digits", "٢٠٢٤", "2024"),
    ("Persian digits", "۲۰۲۴", "2024"),
    ("full-width digits", "２０２４", "2024"),
    ("Arabic decimal separator", "٣٫٥", "3.5"),
    ("Arabic thousands separator", "٢٬٥٠٠", "2,500"),
    ("capitals", "BBC", "bbc"),
    ("Latin diacritics", "Erdoğan Zürich", "erdogan zurich"),
    ("Greek and Cyrillic capitals", "ΑΘΗΝΑ МОСКВА", "αθηνα москва"),
    ("zero-width non-joiner", "می\u{200C}خواهم", "ميخواهم"),
    ("right-to-left mark", "\u{200F}بغداد\u{200F}", "بغداد"),
    ("Arabic letter mark", "بغداد\u{61C}", "بغداد"),
    ("byte order mark", "\u{FEFF}بغداد", "بغداد"),
  ])
  func `a spelling variant is folded`(name: String, written: String, folded: String) {
    #expect(normalizer.normalize(written) == folded, "\(name)")
  }

  @Test(arguments: [("ث", "ت"), ("ذ", "د"), ("ض", "ظ"), ("ق", "ك"), ("ج", "ش"), ("ب", "ف")])
  func `letters that tell words apart stay apart`(one: String, other: String) {
    #expect(normalizer.normalize(one) != normalizer.normalize(other))
  }

  @Test func `punctuation and spaces stay`() {
    #expect(normalizer.normalize("قال: «نعم»، ثم مضى؟") == "قال: «نعم»، ثم مضي؟")
  }

  @Test func `normalizing twice is normalizing once`() {
    let failures = RandomText.texts(4000, seed: 1).filter {
      let once = normalizer.normalize($0)
      return Array(normalizer.normalize(once).utf8) != Array(once.utf8)
    }
    #expect(failures.prefix(3).map(\.debugDescription) == [])
  }

  @Test func `what is appended is what is returned`() {
    let before = Array("قبل".utf8)
    for text in RandomText.texts(500, seed: 2) {
      var bytes = before
      normalizer.appendNormalized(text.utf8.span, to: &bytes)
      #expect(Array(bytes.prefix(before.count)) == before)
      #expect(
        String(decoding: bytes.dropFirst(before.count), as: UTF8.self)
          == normalizer.normalize(text))
    }
  }

  @Test func `bytes that are no UTF-8 do no harm`() {
    let torn: [UInt8] = [0xD8, 0x20, 0xE2, 0x80, 0xFF, 0xD9]
    var normalized: [UInt8] = []
    normalizer.appendNormalized(torn.span, to: &normalized)
    #expect(String(validating: normalized, as: UTF8.self) != nil)
  }
}
