/// How a word of an article answers a word of a query.
public enum MatchRule: String, Hashable, Sendable, CaseIterable {
  /// It is the same, letter for letter.
  case asWritten = "as-written"
  /// It differs in spelling alone: hamza, harakat, digits.
  case folded
  /// It differs in what is written onto it: و ب ل ك ف س and the article.
  case clitic
  /// It differs in its ending.
  case stem
  /// It is the broken plural, or its singular.
  case plural
  /// It is another form of the verb.
  case verb
  /// It is the adjective of the name, or the name of the adjective.
  case nisba
  /// It begins so.
  case prefix
  /// It is another spelling of a foreign name.
  case variant
  /// It is another name of the same thing.
  case alias
  /// It is the Arabic spelling of a name in Latin letters.
  case transliteration
}
