import ArabicText
import ArchiveModel
import GRDB
import Storage

/// Explains why an article answers a query.
struct MatchExplainer {
  private let database: Database
  private let query: PreparedQuery
  private let statistics: IndexStatistics

  init(_ database: Database, _ query: PreparedQuery, _ statistics: IndexStatistics) {
    self.database = database
    self.query = query
    self.statistics = statistics
  }

  /// Returns why the article in a row answers the query.
  func explanation(_ article: ArchivedArticle, row: Int64, isFull: Bool) throws -> MatchExplanation
  {
    let wanted = query.wantedUnits
    var condition = RowCondition()
    condition.add(row...row)
    let ranker = MatchRanker(database, query, statistics, condition)
    let expression = MatchExpression(anyOf: wanted, units: query.units)
    let share = try expression.flatMap { try ranker.share(of: row, $0) } ?? MatchRanker.Share()
    let found = occurrences(in: article.article, wanted)
    return MatchExplanation(
      article: article, isFull: isFull,
      words: wanted.map { number in
        MatchExplanation.Word(
          text: query.units[number].text, score: share.units[number] ?? 0,
          occurrences: found[number] ?? [])
      }, nearness: share.nearness, exactForms: share.exactForms, expansions: query.expansions)
  }

  private func occurrences(
    in article: Article, _ wanted: [Int]
  ) -> [Int: [MatchExplanation.Occurrence]] {
    var occurrences: [Int: [MatchExplanation.Occurrence]] = [:]
    for field in Article.Field.allCases {
      let wanted = wanted.filter { field == .title || !query.units[$0].isInTitle }
      let text = article.text(of: field)
      let bytes = Array(text.utf8)
      for token in TextMarker(query.units, wanted: wanted).tokens(in: text) {
        guard let mark = token.mark else { continue }
        let surface = String(decoding: bytes[token.range], as: UTF8.self)
        occurrences[mark.unit, default: []].append(
          MatchExplanation.Occurrence(
            field: field, range: token.range, surface: surface, rule: rule(mark, surface)))
      }
    }
    return occurrences
  }

  private func rule(_ mark: MarkedToken.Mark, _ surface: String) -> MatchRule {
    let unit = query.units[mark.unit]
    if let rule = unit.alternatives[mark.alternative].rule { return rule }
    switch unit.kind {
    case .prefix: return .prefix
    case .word: return RuleJudge(unit.text).rule(of: surface)
    case .phrase, .near, .names:
      let words = ArabicAnalyzer().words(in: unit.text)
      let rules = words.map { RuleJudge($0).rule(of: surface) }
      return MatchRule.allCases.first { rules.contains($0) } ?? .stem
    }
  }
}

extension ArabicAnalyzer {
  /// Returns the words of a text as written.
  fileprivate func words(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
