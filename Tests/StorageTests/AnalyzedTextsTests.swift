import ArabicText
import Testing

@testable import Storage

struct AnalyzedTextsTests {
  private static let texts = [
    "", "خبر", "انعقدت القمة العربية في بغداد، أمس", "وَقالَ: «لا»\n2024 BBC",
  ]

  @Test(arguments: texts)
  func `a list holds the terms and the places that the analyzer finds`(_ text: String) {
    let list = TextAnalysis().terms(of: text)
    var found: [Token] = []
    list.forEachTerm { term, range in
      found.append(
        Token(term: String(decoding: term, as: UTF8.self), range: range, position: found.count))
      return true
    }
    #expect(found == ArabicAnalyzer().tokens(in: text))
  }

  @Test func `terms are taken for the very text that they were made of, in order`() {
    let analysis = TextAnalysis()
    let texts = ["عنوان", "نص أول", "نص ثان"].map { (text: $0, terms: analysis.terms(of: $0)) }
    let analyzed = AnalyzedTexts(texts)
    #expect(count(of: analyzed, "نص أول") == nil)
    #expect(count(of: analyzed, "عنوان") == 1)
    #expect(count(of: analyzed, "نص أوّل") == nil)
    #expect(count(of: analyzed, "نص أول") == 2)
    #expect(count(of: analyzed, "نص ثان") == 2)
    #expect(count(of: analyzed, "نص ثان") == nil)
  }

  /// The number of terms that are taken for `text`, or nil if none are.
  private func count(of analyzed: AnalyzedTexts, _ text: String) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { utf8 in
      analyzed.terms(of: utf8).map { list in
        var count = 0
        list.forEachTerm { _, _ in
          count += 1
          return true
        }
        return count
      }
    }
  }
}
