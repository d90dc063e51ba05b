import Foundation
import TestSupport
import Testing

@testable import ArabicText

/// The normalization forms are Foundation's, and the standard's where Foundation errs.
struct UnicodeFormTests {
  @Test func `every scalar of Unicode 15 takes Foundation's forms`() {
    let blocks: [Range<UInt32>] = [
      0..<0x3400, 0xA000..<0xAC80, 0xD780..<0xD800, 0xF900..<0x1_3000, 0x1_6000..<0x1_7000,
      0x1_AFF0..<0x1_FC00, 0x2_F800..<0x2_FA20,
    ]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
      .filter { ($0.properties.age.map { $0.major < 15 || $0 == (15, 0) }) ?? false }
    #expect(scalars.count > 30_000)
    #expect(scalars.map { String($0) }.filter(differs) == [])
  }

  @Test func `letters and marks in any order take Foundation's forms`() {
    let ranges: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0x300...0x345, 0x621...0x655, 0x1E00...0x1EFF, 0x591...0x5BD, 0x93C...0x94D,
      0xFB1D...0xFB4F,
    ]
    var generator = SeededGenerator(seed: 1)
    let texts = (0..<5000).map { _ in
      var text = String.UnicodeScalarView()
      let some = (0..<3).compactMap { _ in ranges.randomElement(using: &generator) }
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        guard let range = some.randomElement(using: &generator) else { continue }
        text.append(Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "\u{FFFD}")
      }
      return String(text)
    }
    #expect(texts.filter(differs) == [])
  }

  @Test func `where Foundation errs, the standard holds`() {
    let composed = UnicodeForm.composed("\u{11B3}\u{AC00}\u{11AB}\u{AC11}")
    #expect(composed.unicodeScalars.map(\.value) == [0x11B3, 0xAC04, 0xAC11])
    let decomposed = UnicodeForm.decomposed("\u{FC60}\u{309A}\u{944}", isCompatible: true)
    #expect(decomposed.map(\.value) == [0x20, 0x309A, 0x64E, 0x651, 0x944])
  }

  @Test func `a long run of marks is ordered in time`() {
    let text = "ا" + String(repeating: "\u{651}\u{64E}", count: 50_000)
    #expect(UnicodeForm.composed(text).unicodeScalars.dropFirst().first == "\u{64E}")
  }

  private func differs(_ text: String) -> Bool {
    let composed = text.precomposedStringWithCanonicalMapping.unicodeScalars
    let decomposed = text.decomposedStringWithCompatibilityMapping.unicodeScalars
    return Array(UnicodeForm.composed(text).unicodeScalars) != Array(composed)
      || UnicodeForm.decomposed(text, isCompatible: true) != Array(decomposed)
  }
}
