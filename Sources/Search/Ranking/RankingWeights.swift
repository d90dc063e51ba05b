import ArchiveModel

/// The numbers of the ranking.
///
/// BM25 (Robertson and Zaragoza, 2009) over units of the query, with what it lacks: words near each other, words as typed. The
/// numbers were chosen on three collections of questions and headlines; see ARCHITECTURE.md.
enum RankingWeights {
  /// How soon further occurrences of a word stop to count.
  static let saturation = 1.2
  /// How much long articles are held against their words.
  static let lengthShare = 0.75
  /// What an occurrence in the title, the summary and the body counts.
  static let columns: [Float] = [6, 2, 1]
  /// What words near each other count that follow each other in the query.
  static let nearness = 0.5
  /// What the words count that one passage holds.
  static let passage = 0.3
  /// The words of a passage: a sentence or a little less.
  static let passageLength: Int32 = 16
  /// What the form as typed counts beside the other forms.
  static let exactForm = 0.4
  /// What an article of the archive's last day is lifted by, where recent ones are preferred, as a share of its score.
  static let recency = 0.3
  /// The days after which half of that is left.
  static let recentDays = 30.0
  /// What a word counts that tells nothing of the subject.
  static let functionWord = 0.3

  /// Returns what another spelling or name counts.
  static func weight(of rule: MatchRule?) -> Float {
    switch rule {
    case .variant: 0.8
    case .transliteration: 0.7
    case .alias: 0.6
    default: 1
    }
  }
}
