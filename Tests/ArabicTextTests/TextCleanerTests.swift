import ArabicText
import TestSupport
import Testing

/// What cleaning changes, and what it must leave.
struct TextCleanerTests {
  private func clean(_ text: String) -> [Unicode.Scalar] {
    Array(TextCleaner().clean(text).unicodeScalars)
  }

  @Test(arguments: [
    ("a no-break space", "قال\u{A0}الوزير", "قال الوزير"),
    ("a narrow no-break space", "1\u{202F}000", "1 000"),
    ("a tab", "قال\tالوزير", "قال\tالوزير"),
    ("CRLF", "سطر\r\nسطر", "سطر\nسطر"),
    ("a lone CR", "سطر\rسطر", "سطر\nسطر"),
    ("a line separator", "سطر\u{2028}سطر", "سطر\nسطر"),
    ("bidi marks", "\u{200F}قال\u{200E} نعم\u{61C}", "قال نعم"),
    ("bidi overrides", "\u{202E}قال\u{202C} \u{2067}نعم\u{2069}", "قال نعم"),
    ("a zero-width space", "قال\u{200B} نعم", "قال نعم"),
    ("a byte order mark", "\u{FEFF}قال", "قال"),
    ("a soft hyphen", "Bag\u{AD}dad", "Bagdad"),
    ("control characters", "قال\u{0} \u{1B}[31mنعم\u{7F}", "قال [31mنعم"),
    ("a joiner at the end of a word", "قال\u{200C} نعم\u{200D}", "قال نعم"),
    ("joiners in a row", "می\u{200C}\u{200D}\u{200C}خواهم", "می\u{200C}خواهم"),
    ("marks that a bidi mark kept apart", "م\u{651}\u{200F}\u{64E}", "م\u{64E}\u{651}"),
    ("alef and a combining madda", "ا\u{653}سيا", "آسيا"),
    ("marks out of order", "مّ\u{64E}", "م\u{64E}ّ"),
    ("a Latin letter and its accent", "Cafe\u{301}", "Café"),
  ])
  func `what no reader sees is mended`(name: String, written: String, cleaned: String) {
    #expect(clean(written) == Array(cleaned.unicodeScalars), "\(name)")
  }

  @Test(arguments: [
    "می\u{200C}خواهم", "المَدْرَسَةُ الجَدِيدَة", "بغـــداد", "«نعم»، قال… ٪٢٥", "👨\u{200D}👩\u{200D}👧",
    "فقرة\n\nفقرة",
    "ﷺ", "",
  ])
  func `what a reader sees stays`(text: String) {
    #expect(clean(text) == Array(text.unicodeScalars))
  }

  @Test func `cleaning twice is cleaning once`() {
    let cleaner = TextCleaner()
    let failures = RandomText.texts(4000, seed: 5).filter {
      let once = cleaner.clean($0)
      return Array(cleaner.clean(once).utf8) != Array(once.utf8)
    }
    #expect(failures.prefix(3).map(\.debugDescription) == [])
  }

  @Test func `cleaned text has the words of the text`() {
    let analyzer = ArabicAnalyzer()
    for text in [
      "\u{200F}قال\u{A0}الوزير:\r\n«نَعَم»", "وزارة\u{200E} الدفاع\u{202F}الأمريكية \u{FEFF}في 2024",
    ] {
      let cleaned = TextCleaner().clean(text)
      #expect(analyzer.tokens(in: cleaned).map(\.term) == analyzer.tokens(in: text).map(\.term))
    }
  }
}
