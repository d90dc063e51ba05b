/// Folds the spelling variants of Arabic letters to one form.
///
/// Harakat, tatweel and invisible signs go, and so does dagger alef where modern spelling has no ا; every alef becomes ا, hamza on any other seat ء, ى and the Persian ی
/// become ي, ک becomes ك, ة becomes ه; letters of other languages and of dialects become the Arabic ones that newspapers
/// write for them (پ ب, چ ج, ڤ ف, گ ك, ڨ ق); presentation forms and ligatures become their letters; digits of any script become
/// ASCII digits; Latin, Greek and Cyrillic letters lose case and diacritics. Normalizing is lossy and idempotent: for
/// terms, never for stored text.
public struct ArabicNormalizer: Sendable {
  /// Creates a normalizer.
  public init() {}

  /// Returns `text` in normalized form.
  ///
  ///     ArabicNormalizer().normalize("المَدْرَســـة") // "المدرسه"
  ///
  /// - Complexity: O(*n*) in the number of bytes; scalars outside ASCII and U+0600 to U+06FF cost more.
  public func normalize(_ text: String) -> String {
    var normalized: [UInt8] = []
    appendNormalized(text.utf8.span, to: &normalized)
    return String(decoding: normalized, as: UTF8.self)
  }

  /// Appends the normalized form of UTF-8 bytes to `normalized`.
  public func appendNormalized(_ utf8: borrowing Span<UInt8>, to normalized: inout [UInt8]) {
    var folder = SpellingFolder(output: normalized.count)
    var offset = 0
    while offset < utf8.count {
      let (value, length) = utf8.scalar(at: offset)
      if value < 0x80 {
        let isUpper = value >= 0x41 && value <= 0x5A
        folder.append(isUpper ? value + 0x20 : value, to: &normalized)
        offset += length
      } else if value >= 0x0600, value < 0x0700 {
        folder.fold(value, to: &normalized)
        offset += length
      } else {
        offset = appendOthers(utf8, from: offset, &folder, to: &normalized)
      }
    }
    folder.finish(&normalized)
  }

  /// Appends a run of scalars outside ASCII and U+0600 to U+06FF, and returns its end.
  private func appendOthers(
    _ utf8: borrowing Span<UInt8>, from start: Int, _ folder: inout SpellingFolder,
    to normalized: inout [UInt8]
  ) -> Int {
    var run = String.UnicodeScalarView()
    var offset = start
    while offset < utf8.count {
      let (value, length) = utf8.scalar(at: offset)
      if value < 0x80 || (value >= 0x0600 && value < 0x0700) { break }
      run.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      offset += length
    }
    for scalar in CompatibilityFolding.scalars(of: String(run)) {
      if scalar.value >= 0x0600, scalar.value < 0x0700 {
        folder.fold(scalar.value, to: &normalized)
      } else {
        folder.append(LetterFolding.foreign(scalar.value), to: &normalized)
      }
    }
    return offset
  }
}
