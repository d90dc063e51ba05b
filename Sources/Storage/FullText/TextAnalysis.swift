import ArabicText

/// The analysis of texts for the index, with the terms of the words that it met.
///
/// One task uses one analysis at a time; words recur, so keep it from article to article.
public final class TextAnalysis {
  private let analyzer = ArabicAnalyzer()
  private let cache = TermCache()

  /// Creates an analysis that knows no words yet.
  public init() {}

  func terms(of text: String) -> TermList {
    TermList(of: text, analyzer: analyzer, cache: cache)
  }
}
