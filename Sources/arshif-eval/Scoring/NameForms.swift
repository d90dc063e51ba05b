import ArabicText

/// The names of a thing, told apart by their letters alone: without harakat, quotation marks and variants of letters.
struct NameForms: Hashable {
  private let forms: Set<String>

  init(_ names: [String]) {
    forms = Set(names.flatMap(Self.forms)).subtracting([""])
  }

  func shares(with other: NameForms) -> Bool { !forms.isDisjoint(with: other.forms) }

  /// Returns the words of `text`, folded.
  static func folded(_ text: String) -> String {
    ArabicNormalizer().normalize(text).filter { !"«»\"“”".contains($0) }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// «للأمم» is «الأمم» behind a preposition, which leaves «لأمم» when it is taken off.
  private static func forms(of name: String) -> [String] {
    let folded = folded(name)
    var forms = [folded]
    if folded.hasPrefix("لل") { forms.append("ال" + folded.dropFirst(2)) }
    if folded.hasPrefix("ل") { forms.append("ا" + folded) }
    return forms
  }
}
