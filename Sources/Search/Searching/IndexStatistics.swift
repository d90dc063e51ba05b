import ArchiveModel
import GRDB
import Storage
import Synchronization

/// How many articles answer expressions, remembered until the archive changes.
final class IndexStatistics: Sendable {
  private struct Memory {
    var version = -1
    var articles = 0
    var words = 0
    var counts: [String: Int] = [:]
  }

  /// The counts that are remembered.
  private static let memoryLimit = 4096
  /// Where counting stops: a word of more articles tells so little that it matters not how many they are.
  private static let countLimit = 50_000

  /// The articles of the words of one beginning, each counted for each of its words.
  private static let prefixLimit = 3_000_000

  private let memory = Mutex(Memory())

  /// How many articles the archive has, and how many words they have on average.
  var totals: (articles: Int, usualLength: Double) {
    memory.withLock { ($0.articles, Double($0.words) / Double(max(1, $0.articles))) }
  }

  /// Forgets what no longer holds.
  func refresh(_ database: Database) throws {
    // The version tells what other connections wrote, the totals what this one did.
    let version = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    let totals = try database.indexTotals()
    memory.withLock { memory in
      let isSame =
        memory.version == version && memory.articles == totals.articles
        && memory.words == totals.words
      if isSame { return }
      memory = Memory(version: version, articles: totals.articles, words: totals.words)
    }
  }

  /// Returns how many articles answer an expression, by estimate where they are very many.
  func count(of expression: String, _ database: Database) throws -> Int {
    if let count = memory.withLock({ $0.counts[expression] }) { return count }
    let articles = memory.withLock { $0.articles }
    var count = try database.matchCount(
      of: expression, limit: articles <= 2 * Self.countLimit ? .max : Self.countLimit)
    if articles > 2 * Self.countLimit, count == Self.countLimit { count = max(count, articles / 8) }
    remember(count, of: expression)
    return count
  }

  /// Returns how many articles hold a unit of a query.
  func count(ofUnit unit: Int, of units: [QueryUnit], _ database: Database) throws -> Int {
    guard let text = MatchExpression(anyOf: [unit], units: units)?.text else { return 0 }
    return try count(of: text, database)
  }

  /// Refuses the beginning of so many words that to look them all up would take more than a second.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument`.
  func checkPrefix(_ term: String, typed: String, _ database: Database) throws {
    // An archive of so few words is small enough for any beginning.
    if memory.withLock({ $0.words <= 4 * Self.prefixLimit }) { return }
    let key = "prefix " + term
    let known = memory.withLock { $0.counts[key] }
    let areFew =
      try known.map { $0 > 0 } ?? database.termsAreFew(withPrefix: term, limit: Self.prefixLimit)
    remember(areFew ? 1 : 0, of: key)
    if areFew { return }
    throw ArchiveError(
      .invalidArgument, "\(typed)*: too many words of the archive begin so",
      hint: "type more letters before the star")
  }

  /// Returns whether an article answers an expression.
  func isFound(_ expression: String, _ database: Database) throws -> Bool {
    let key = "one " + expression
    if let count = memory.withLock({ $0.counts[key] }) { return count > 0 }
    let count = try database.matchCount(of: expression, limit: 1)
    remember(count, of: key)
    return count > 0
  }

  private func remember(_ count: Int, of expression: String) {
    memory.withLock { memory in
      if memory.counts.count >= Self.memoryLimit { memory.counts.removeAll() }
      memory.counts[expression] = count
    }
  }
}
