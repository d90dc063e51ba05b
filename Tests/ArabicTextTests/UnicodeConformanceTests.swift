import ArabicText
import Testing

/// Unicode 15.0's own cases.
@Suite(.enabled(if: LabelledData.isPresent))
struct UnicodeConformanceTests {
  struct WordBreak: Decodable {
    let input: String
    let expected: [String]
  }

  struct Normalization: Decodable {
    let input: String
    let expected: String
    let nfc: String
  }

  @Test func `words break where the annex says`() throws {
    let cases = try LabelledData.rows("analysis/uax29_wordbreak.jsonl", as: WordBreak.self)
    let failures = cases.filter { row in
      let bytes = Array(row.input.utf8)
      let segments = WordSegmenter().segments(in: row.input).map {
        String(decoding: bytes[$0], as: UTF8.self).unicodeScalars.map(\.value)
      }
      return segments != row.expected.map { $0.unicodeScalars.map(\.value) }
    }
    #expect(failures.map(\.input) == [])
    #expect(cases.count > 1000)
  }

  @Test func `compatibility forms fold as their decompositions do`() throws {
    let cases = try LabelledData.rows("analysis/unicode_nfkc_arabic.jsonl", as: Normalization.self)
    let normalizer = ArabicNormalizer()
    let failures = cases.filter {
      normalizer.normalize($0.input) != normalizer.normalize($0.expected)
    }
    #expect(failures.map(\.input) == [])
  }

  @Test func `cleaned text is in normalization form C`() throws {
    let cases = try LabelledData.rows("analysis/unicode_nfkc_arabic.jsonl", as: Normalization.self)
    let cleaner = TextCleaner()
    let failures = cases.filter {
      Array(cleaner.clean($0.input).unicodeScalars) != Array($0.nfc.unicodeScalars)
    }
    #expect(failures.map(\.input) == [])
  }
}
