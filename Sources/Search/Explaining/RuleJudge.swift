import ArabicText
import ArchiveModel

/// Tells how a word of an article answers a word of a query.
struct RuleJudge {
  private let typed: AnalysisSteps

  /// Creates a judge of a word as typed.
  init(_ typed: String) {
    self.typed = ArabicAnalyzer().steps(of: typed)
  }

  /// Returns the first of the steps of analysis at which two words of one term are the same.
  func rule(of surface: String) -> MatchRule {
    let word = ArabicAnalyzer().steps(of: surface)
    if word.surface.unicodeScalars.elementsEqual(typed.surface.unicodeScalars) {
      return .asWritten
    }
    if word.spelling == typed.spelling { return .folded }
    if word.bare == typed.bare { return .clitic }
    if word.stem == typed.stem { return .stem }
    return MatchRule(word.lemmaRule == .none ? typed.lemmaRule : word.lemmaRule)
  }
}
