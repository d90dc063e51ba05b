import ArabicText
import ArchiveModel

/// A name without what its spellings differ in: the form under which an entity is known and looked up.
///
/// Besides the folding of letters, spaces and signs go, so that «عبد الله» meets «عبدالله» and `al-Maliki` meets `al Maliki`.
/// Names that share no more than a word stay apart.
enum EntityKey {
  /// Returns the form under which a name of any entity is looked up.
  static func lookup(_ name: String) -> String {
    let folded = normalized(name)
    let key = kept(folded[...])
    return key.isEmpty ? String(decoding: folded, as: UTF8.self) : key
  }

  /// Returns the form under which an entity of a kind is known.
  ///
  /// Of organizations and events with names of several words the article before the first goes too («الحشد الشعبي», «حشد
  /// الشعبي»). A person or a place may be another without it. Names of places keep the vowel
  /// signs that they need.
  static func identity(_ name: String, kind: Mention.Kind) -> String {
    if kind == .location, let mark = tellingMark(of: name) { return lookup(name) + String(mark) }
    guard kind == .organization || kind == .event else { return lookup(name) }
    let folded = normalized(name)
    return withoutArticle(folded).map(kept) ?? lookup(name)
  }

  /// Whether a name has a damma or a shadda and no other vowel sign: «عُمان» and «عمّان» differ in nothing else.
  static func hasTellingMarks(_ name: String) -> Bool { tellingMark(of: name) != nil }

  private static func tellingMark(of name: String) -> Unicode.Scalar? {
    let marks = name.unicodeScalars.filter { $0.properties.generalCategory == .nonspacingMark }
    guard marks.count == 1, let mark = marks.first, mark.value == 0x64F || mark.value == 0x651
    else { return nil }
    return mark
  }

  /// Returns the form of a name as it is looked up with or without an article before it, whichever it is not written with.
  static func otherLookup(_ name: String) -> String {
    let key = lookup(name)
    return key.hasPrefix("ال") ? String(key.unicodeScalars.dropFirst(2)) : "ال" + key
  }

  private static func normalized(_ name: String) -> [UInt8] {
    var folded: [UInt8] = []
    ArabicNormalizer().appendNormalized(name.utf8.span, to: &folded)
    return folded
  }

  /// Returns a name of several words without the article of the first, which must be a word of three letters or more then.
  private static func withoutArticle(_ name: [UInt8]) -> ArraySlice<UInt8>? {
    let article: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]
    guard name.starts(with: article), let end = name.firstIndex(of: 0x20), end >= 10,
      end < name.count - 1
    else { return nil }
    return name[article.count...]
  }

  /// Keeps letters and digits.
  private static func kept(_ folded: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(folded.count)
    var offset = folded.startIndex
    while offset < folded.endIndex {
      let byte = folded[offset]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let scalar = folded[offset..<min(offset + length, folded.endIndex)]
      offset += length
      if isOfName(scalar) { kept.append(contentsOf: scalar) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether a folded scalar is a letter or a digit, as far as names need it.
  private static func isOfName(_ scalar: ArraySlice<UInt8>) -> Bool {
    let first = scalar[scalar.startIndex]
    switch first {
    case 0x30...0x39, 0x61...0x7A: return true
    case 0..<0x80, 0xC2: return false
    // The signs of U+0600 to U+061F.
    case 0xD8: return scalar[scalar.startIndex + 1] >= 0xA0
    // The signs of U+066A to U+066F.
    case 0xD9: return !(0xAA...0xAF).contains(scalar[scalar.startIndex + 1])
    // U+2000 to U+207F.
    case 0xE2: return !(0x80...0x81).contains(scalar[scalar.startIndex + 1])
    default: return true
    }
  }
}
