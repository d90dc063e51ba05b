/// How a word became its term, step by step.
///
/// Of «وللوزراء»: spelling «وللوزراء», bare «وزراء», stem «وزراء», term «وزير» by the rule ``LemmaRule/plural``.
public struct AnalysisSteps: Hashable, Sendable {
  /// The word as written.
  public let surface: String
  /// The word in folded spelling.
  public let spelling: String
  /// The folded word without proclitics and article.
  public let bare: String
  /// The bare word without endings; where a table knows the word, the form that the table holds.
  public let stem: String
  /// The string under which the index knows the word; empty if the word holds only marks.
  public let term: String
  /// Which table of words gave the term.
  public let lemmaRule: LemmaRule

  /// Creates the steps of a word.
  public init(
    surface: String, spelling: String, bare: String, stem: String, term: String,
    lemmaRule: LemmaRule
  ) {
    self.surface = surface
    self.spelling = spelling
    self.bare = bare
    self.stem = stem
    self.term = term
    self.lemmaRule = lemmaRule
  }
}
