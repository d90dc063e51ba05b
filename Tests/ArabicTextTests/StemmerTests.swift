import ArabicText
import Testing

/// Which words meet in the index, and which must not.
struct StemmerTests {
  private func term(_ word: String) -> String {
    ArabicAnalyzer().tokens(in: word).map(\.term).joined(separator: " ")
  }

  @Test(arguments: [
    ["العراق", "عراق", "بالعراق", "والعراق", "للعراق", "وللعراق", "فبالعراق"],
    ["عراقي", "العراقي", "عراقية", "العراقيين", "العراقيون", "عراقيات"],
    ["بغداد", "ببغداد", "وبغداد", "لبغداد", "بَغْدَادُ"],
    ["مدرسة", "المدرسة", "بمدرسته", "مدرستهم"],
    ["جامعة", "الجامعات", "جامعاتنا"],
    ["حكومة", "الحكومة", "حكومتها", "الحكومي"],
    ["قال", "وقال", "فقال"],
    ["انتخاب", "الانتخابات", "انتخابية", "وانتخاباتهم"],
    ["مسؤول", "المسؤولين", "مسئول", "مسؤولون"],
    ["لبنان", "اللبناني", "لبنانية", "بلبنان"],
    ["فلسطين", "الفلسطينيون", "لفلسطين"],
    ["إيران", "بإيران", "وإيران", "لإيران"],
    ["قوة", "القوة", "بقوة"],
    ["صاروخ", "صاروخين", "الصاروخ"],
    ["هجوم", "الهجوم", "هجومان", "بهجوم"],
    ["2500", "2,500", "٢٬٥٠٠", "٢٥٠٠"],
  ])
  func `forms of one word meet`(forms: [String]) {
    #expect(forms.filter { term($0) != term(forms[0]) } == [])
  }

  @Test(arguments: [
    ("وزير", "وزارة"), ("إيران", "طيران"), ("الله", "له"), ("لبنان", "لبن"), ("سلام", "سلامة"),
    ("سلام", "إسلام"), ("جامعة", "جامع"), ("باسم", "اسم"), ("والي", "ولاية"), ("مصر", "مصرف"),
    ("اليمن", "اليمين"), ("القوات", "القوة"), ("رئيس", "رئاسة"), ("دين", "مدينة"),
    ("كتاب", "كاتب"), ("وفد", "وفاة"), ("فريق", "فرق"), ("حزب", "حرب"), ("علم", "عالم"),
    ("بلد", "لد"), ("كرد", "رد"), ("واشنطن", "اشنطن"), ("فيصل", "يصل"), ("سيناء", "ناء"),
    ("ألمانيا", "ماني"), ("بوتين", "وتين"), ("فلسطين", "فلس"), ("البرلمان", "البرلم"),
    ("رمضان", "رمض"), ("سليمان", "سليم"), ("حسين", "حس"), ("قانون", "قان"), ("تلفزيون", "تلفزي"),
  ])
  func `words that differ in meaning stay apart`(one: String, other: String) {
    #expect(term(one) != term(other))
  }

  @Test(arguments: ["BBC", "covid19", "2024", "في", "من", "لا", "الـ", "ب"])
  func `short words and other scripts are left`(word: String) {
    let normalized = ArabicNormalizer().normalize(word)
    #expect(LightStemmer().stem(normalized) == normalized)
  }

  @Test func `a stem of a long word keeps three letters`() {
    for word in ["وهمها", "ونيون", "بالات", "فكانا", "للهات", "ونونات", "كيهما"] {
      let stem = LightStemmer().stem(ArabicNormalizer().normalize(word))
      #expect(stem.unicodeScalars.count >= 3, "\(word) became \(stem)")
    }
  }
}
