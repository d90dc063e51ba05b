/// Which table of words gave a term.
public enum LemmaRule: String, Hashable, Sendable, CaseIterable {
  /// None: the term is what remains when proclitics and endings are stripped.
  case none
  /// A broken plural became its singular.
  case plural
  /// A form of a verb became its past tense.
  case verb
  /// The adjective of a country, a people or a city became its name.
  case nisba
}
