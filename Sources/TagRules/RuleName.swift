import ArabicText

/// Names of tags as they are compared.
enum RuleName {
  /// Returns what all spellings of a name have in common.
  static func key(_ name: String) -> String {
    ArabicNormalizer().normalize(name)
  }
}
