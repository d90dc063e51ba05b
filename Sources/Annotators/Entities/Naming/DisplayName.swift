/// The form in which a name that nothing else is known of is shown.
enum DisplayName {
  private static let tatweel: UInt32 = 0x0640
  private static let quotes: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”", "„"]

  /// Returns the words of `surface` without marks, tatweel, quotation marks and needless spaces, with the article that ل hid.
  static func of(_ surface: String, lacksAlef: Bool) -> String {
    var name = lacksAlef ? "ا" : ""
    var isAfterSpace = false
    for scalar in surface.unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
      } else if scalar.value != tatweel, scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.generalCategory != .format, !quotes.contains(scalar)
      {
        if isAfterSpace, !name.isEmpty { name += " " }
        isAfterSpace = false
        name.unicodeScalars.append(scalar)
      }
    }
    return name
  }
}
