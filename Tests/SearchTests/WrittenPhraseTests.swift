import ArabicText
import Testing
import TestSupport

@testable import Search

/// Phrases found in texts without the analyzer.
struct WrittenPhraseTests {
  private func isSurelyIn(_ text: String, _ phrase: String = "مجلس الأمن") throws -> Bool {
    let phrase = try #require(WrittenPhrase(phrase))
    var text = text
    return text.withUTF8 { phrase.isSurelyIn($0) }
  }

  @Test(arguments: [
    "مجلس الأمن", "قال مجلس الأمن إن", "في مَجلِسِ الامن، أمس", "«مجلس الأمن».",
    "مجلس النواب و مجلس الأمن: نعم", "قال مجلس الأمني و مجلس الأمن أمس", "مجلس  الأمـــن",
    "مجلـ\u{200D}س\u{200F} الأمن", "مجلس\nالأمن",
  ])
  func `a phrase is found in any spelling`(text: String) throws {
    #expect(try isSurelyIn(text))
  }

  @Test(arguments: [
    "", " ", "قال مجلس الأمني", "قال ومجلس الأمن", "قال مجلس الأم", "الأمن مجلس", "مجلس من الأمن",
    "قال مجلس الأمن\u{627}", "مجلس\u{D8}",
  ])
  func `parts of words are not found`(text: String) throws {
    #expect(try !isSurelyIn(text))
  }

  @Test func `what is surely in a text is in it by the analyzer`() throws {
    let texts = RandomText.texts(300, length: 60, seed: 7)
    for text in texts {
      let words = ArabicAnalyzer().spellings(in: text).map(\.term)
      for start in words.indices.dropLast() {
        let phrase = words[start] + " " + words[start + 1]
        guard let written = WrittenPhrase(phrase),
          ArabicAnalyzer().spellings(in: phrase).map(\.term) == [words[start], words[start + 1]]
        else { continue }
        for other in texts.prefix(40) {
          var bytes = other
          guard bytes.withUTF8({ written.isSurelyIn($0) }) else { continue }
          let line = " " + ArabicAnalyzer().spellings(in: other).map(\.term).joined(separator: " ")
          #expect(line.contains(" " + phrase), "\(phrase) in \(other)")
        }
      }
    }
  }
}
