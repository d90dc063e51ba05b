import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct TextDecoderTests {
  private let sentence = ArabicBytes.sentence

  @Test(arguments: [
    ("utf-8", Array(ArabicBytes.sentence.utf8)),
    ("utf-8", [0xEF, 0xBB, 0xBF] + Array(ArabicBytes.sentence.utf8)),
    ("utf-16le", ArabicBytes.utf16(ArabicBytes.sentence)),
    ("utf-16be", ArabicBytes.utf16(ArabicBytes.sentence, bigEndian: true)),
    ("utf-16le", ArabicBytes.utf16(ArabicBytes.sentence, mark: false)),
    ("utf-16be", ArabicBytes.utf16(ArabicBytes.sentence, bigEndian: true, mark: false)),
    ("windows-1256", ArabicBytes.windows1256(ArabicBytes.sentence)),
    ("iso-8859-6", ArabicBytes.iso8859(ArabicBytes.sentence)),
  ])
  func `a sentence is read in each encoding`(charset: String, bytes: [UInt8]) throws {
    let decoded = try TextDecoder().text(of: bytes)
    #expect(decoded == DecodedText(text: sentence, charset: charset, replacements: 0))
  }

  @Test(arguments: [
    "عاد الصيادون إلى الميناء", "الطقس غائم اليوم", "فاز الفريق بكأس الدوري",
    "مدرسة البنات", "حَفْلُ تَكْرِيمٍ فِي القَرْيَةِ", "لا", "Radio Tunis: نشرة الأخبار الرياضية",
    "قال «لن أعود إلى هناك»",
  ])
  func `even a short headline tells the eight-bit encodings apart`(headline: String) throws {
    let windows = try TextDecoder().text(of: ArabicBytes.windows1256(headline))
    #expect(windows == DecodedText(text: headline, charset: "windows-1256", replacements: 0))
    // ISO-8859-6 has no «», and shares two letters of «لا» with nothing that tells it apart.
    guard !headline.contains("«"), headline != "لا" else { return }
    let iso = try TextDecoder().text(of: ArabicBytes.iso8859(headline))
    #expect(iso == DecodedText(text: headline, charset: "iso-8859-6", replacements: 0))
  }

  @Test func `a few bad bytes in UTF-8 are replaced and counted`() throws {
    var bytes = Array((sentence + sentence).utf8)
    bytes.insert(0xFF, at: 3)
    let decoded = try TextDecoder().text(of: bytes)
    #expect(decoded.charset == "utf-8")
    #expect(decoded.replacements >= 1)
    #expect(decoded.text.hasSuffix(sentence))
  }

  @Test func `text cut within a character is still UTF-8`() throws {
    let decoded = try TextDecoder().text(of: Array("عنوان قصير".utf8.dropLast()))
    #expect(decoded == DecodedText(text: "عنوان قصي\u{FFFD}", charset: "utf-8", replacements: 1))
  }

  @Test func `a replacement character that the input holds is not counted`() throws {
    #expect(try TextDecoder().text(of: Array("خبر \u{FFFD} هام".utf8)).replacements == 0)
    let cut = Array("خبر \u{FFFD} هام جدا عن البلاد".utf8.dropLast())
    #expect(try TextDecoder().text(of: cut).replacements == 1)
  }

  @Test func `a named encoding is used without asking the bytes`() throws {
    let decoded = try TextDecoder(encoding: "CP1256").text(of: [0xC7, 0xE1])
    #expect(decoded == DecodedText(text: "ال", charset: "windows-1256", replacements: 0))
  }

  @Test func `an unknown encoding is named in the error`() {
    #expect(!TextDecoder.supports("klingon-8"))
    let error = #expect(throws: ArchiveError.self) {
      try TextDecoder(encoding: "klingon-8").text(of: [0x41])
    }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message.contains("klingon-8") == true)
  }

  @Test func `binary bytes are no text`() {
    let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }
    let error = #expect(throws: ArchiveError.self) { try TextDecoder().text(of: noise) }
    #expect(error?.code == .binaryInput)
  }

  @Test func `bytes of another eight-bit alphabet are not taken for Arabic`() {
    // «Новости города» in Windows-1251.
    let bytes: [UInt8] = [
      0xCD, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8, 0x20, 0xE3, 0xEE, 0xF0, 0xEE, 0xE4, 0xE0,
    ]
    let error = #expect(throws: ArchiveError.self) { try TextDecoder().text(of: bytes) }
    #expect(error?.code == .malformedInput)
  }

  @Test func `a NUL in a page is replaced`() throws {
    let page = String(repeating: sentence, count: 20)
    let decoded = try TextDecoder().text(of: Array((page + "\0" + page).utf8))
    #expect(decoded.replacements == 1)
    #expect(!decoded.text.utf8.contains(0))
  }

  @Test func `a long text in many pieces is converted whole`() throws {
    let text = String(repeating: sentence + "\n", count: 3000)
    #expect(try TextDecoder().text(of: ArabicBytes.utf16(text)).text == text)
    #expect(try TextDecoder().text(of: ArabicBytes.windows1256(text)).text == text)
  }

  @Test func `Latin text with accents is read as Windows-1256`() throws {
    let bytes = Array("Le caf".utf8) + [0xE9] + Array(" du port a ferm".utf8) + [0xE9]
    #expect(try TextDecoder().text(of: bytes).text == "Le café du port a fermé")
  }
}
