@testable import Annotators
import TestSupport
import Testing

struct EntityTokenScannerTests {
  private static let scanner = EntityTokenScanner()

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Self.scanner.tokens(in: text).tokens.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("قال الوزير، أمس: «نعم».", ["قال", "الوزير", "،", "أمس", ":", "«", "نعم", "»", "."]),
    ("بلغ 2.5 مليون", ["بلغ", "2", ".", "5", "مليون"]),
    ("شركة MTN و«زين»", ["شركة", "MTN", "و", "«", "زين", "»"]),
    ("مُدَرِّســة\u{200F} جديدة", ["مُدَرِّســة\u{200F}", "جديدة"]),
    ("", []), (" \n\t", []),
  ])
  func `words and signs are tokens, spaces are none`(text: String, tokens: [String]) {
    #expect(words(text) == tokens)
  }

  @Test func `a word has one hash in all its spellings`() {
    let hashes = ["المَدْرَسَة", "المدرســة", "المدرسه"].map {
      Self.scanner.tokens(in: $0).tokens[0].hash
    }
    #expect(Set(hashes).count == 1)
  }

  @Test(arguments: [
    ("وصل الوفد. غادر الوفد.", 2), ("قال د. علي حسن كلمته", 1), ("سطر أول\nسطر ثان", 2),
    ("هل وصل؟ نعم!", 2), ("بلغ 2.5", 1), ("\n\n", 0),
  ])
  func `a sentence ends with its line or its full stop, not at an abbreviation`(
    text: String, count: Int
  ) {
    #expect(Self.scanner.tokens(in: text).sentences.count == count)
  }

  @Test func `tokens and sentences of random text are in order and miss no letter`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = RandomText.text(length: 60, using: &generator)
      let tokenized = Self.scanner.tokens(in: text)
      var end = 0
      for token in tokenized.tokens {
        #expect(Int(token.start) >= end && token.end > token.start)
        end = Int(token.end)
      }
      #expect(end <= text.utf8.count)
      #expect(tokenized.sentences.reduce(0) { $0 + $1.count } == tokenized.tokens.count)
      #expect(tokenized.sentences.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `a sentence without end is parted`() {
    let text = String(repeating: "كلمة ", count: 5000)
    #expect(Self.scanner.tokens(in: text).sentences.allSatisfy { $0.count <= 400 })
  }
}
