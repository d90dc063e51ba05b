import ArabicText
import TestSupport
import Testing

/// Where words begin and end.
struct TokenizerTests {
  private static let randomTexts = RandomText.texts(2000, seed: 3)

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordTokenizer().words(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("a full stop without a space", "انتهى.وقال", ["انتهى", "وقال"]),
    ("a comma without a space", "العراق،سوريا", ["العراق", "سوريا"]),
    ("a colon without a space", "الوزير:نعم", ["الوزير", "نعم"]),
    ("Latin behind the article", "الـBBC", ["الـ", "BBC"]),
    ("a year with its sign", "2020م", ["2020", "م"]),
    ("a hashtag", "#العراق_اليوم", ["العراق", "اليوم"]),
    ("a Latin name with a digit", "F16 وCOVID19", ["F16", "و", "COVID19"]),
    ("an apostrophe", "it's", ["it's"]),
    ("Arabic comma between numbers", "٣،٥", ["٣", "٥"]),
    ("a decimal", "3.5 و٣٫٥", ["3.5", "و", "٣٫٥"]),
    ("thousands", "2,500 و٢٬٥٠٠", ["2,500", "و", "٢٬٥٠٠"]),
    ("a time", "12:30", ["12", "30"]),
    ("a score with a hyphen", "3-2", ["3", "2"]),
    ("guillemets", "«القوات»", ["القوات"]),
    ("a vocalized word", "مُدَرِّسٌ", ["مُدَرِّسٌ"]),
    ("only punctuation", "… -- !؟", []),
  ])
  func `words part where Arabic news glues them`(name: String, text: String, parts: [String]) {
    #expect(words(text) == parts, "\(name)")
  }

  @Test func `invisible signs neither cut nor join words`() {
    #expect(words("می\u{200C}خواهم") == ["می\u{200C}خواهم"])
    #expect(words("قال\u{200F} نعم") == ["قال", "نعم"])
    #expect(words("\u{200F}بغداد") == ["بغداد"])
  }

  @Test func `segments lie side by side and are the text`() {
    let failures = Self.randomTexts.filter { text in
      let segments = WordSegmenter().segments(in: text)
      let ends = [0] + segments.map(\.upperBound)
      return segments.map(\.lowerBound) != ends.dropLast() || ends.last != text.utf8.count
        || segments.contains { $0.isEmpty }
    }
    #expect(failures.map(\.debugDescription) == [])
  }

  @Test func `words are ascending, disjoint and begin and end at scalars`() {
    let failures = Self.randomTexts.filter { text in
      let bytes = Array(text.utf8)
      let words = WordTokenizer().words(in: text)
      let ends = [0] + words.map(\.upperBound)
      let isAscending = zip(words, ends).allSatisfy { $0.lowerBound >= $1 && !$0.isEmpty }
      let bounds = words.flatMap { [$0.lowerBound, $0.upperBound] }
      return !isAscending
        || bounds.contains { $0 > bytes.count || $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
    }
    #expect(failures.map(\.debugDescription) == [])
  }

  @Test func `every letter and digit lies in a word`() {
    let failures = Self.randomTexts.filter { text in
      let inWords = words(text).joined().unicodeScalars.filter(\.isLetterOrDigit)
      return Array(inWords) != Array(text.unicodeScalars.filter(\.isLetterOrDigit))
    }
    #expect(failures.map(\.debugDescription) == [])
  }

  @Test func `a caller can stop`() {
    var count = 0
    WordTokenizer().forEachWord(in: "واحد اثنان ثلاثة".utf8.span) { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber: true
    default: false
    }
  }
}
