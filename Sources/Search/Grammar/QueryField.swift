import ArabicText

/// What a word before a colon demands of the value behind it.
enum QueryField: Hashable {
  case title, tag, entity, source, date

  /// Creates the field that is called so in English or Arabic, in any spelling and with or without article; nil if none is.
  init?(name: some StringProtocol) {
    guard name.utf8.count <= Self.longestName else { return nil }
    let folded = ArabicNormalizer().normalize(String(name))
    let bare = folded.hasPrefix("ال") ? String(folded.dropFirst(2)) : folded
    guard let field = Self.names[bare] else { return nil }
    self = field
  }

  /// The most bytes of a name with all its harakat.
  private static let longestName = 64

  private static let names: [String: QueryField] = [
    "title": .title, "عنوان": .title, "tag": .tag, "وسم": .tag, "entity": .entity,
    "كيان": .entity, "source": .source, "مصدر": .source, "date": .date, "تاريخ": .date,
  ]
}
