/// Folds what lies outside the Arabic block: presentation forms, Latin case and diacritics, digits of other scripts.
enum CompatibilityFolding {
  /// Returns the scalars of `text` decomposed after NFKD, in lower case, without marks and invisible signs.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in UnicodeForm.decomposed(text, isCompatible: true) {
      if isDropped(scalar) { continue }
      if let digit = scalar.properties.numericType == .decimal
        ? scalar.properties.numericValue : nil
      {
        folded.append(Unicode.Scalar(UInt8(0x30 + Int(digit))))
      } else {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return folded.filter { !isDropped($0) }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      // Hamza and the other marks of the Arabic block are the folder's to judge.
      scalar.value < 0x0600 || scalar.value >= 0x0700
    case .format: true
    default: false
    }
  }
}
