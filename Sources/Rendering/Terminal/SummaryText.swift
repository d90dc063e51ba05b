public import ArchiveModel

/// What commands report about an import, tags and the archive, as text for people.
public struct SummaryText: Sendable {
  private let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// Returns what came of an import: `imported 120 · unchanged 30 · updated 2 · rejected 1`.
  public func line(_ summary: ImportSummary) -> String {
    var parts = [("imported", summary.imported), ("unchanged", summary.unchanged)]
    parts.append(("updated", summary.updated))
    if summary.duplicates > 0 { parts.append(("duplicates", summary.duplicates)) }
    if summary.older > 0 { parts.append(("older", summary.older)) }
    parts.append(("rejected", summary.rejected))
    return parts.map { "\($0.0) \(style.digits(String($0.1)))" }.joined(separator: " · ")
  }

  /// Returns how many articles a search found: `2 of 11 articles`.
  public func line(_ results: SearchResults) -> String {
    let shown = style.digits(String(results.hits.count))
    let total = (results.isTotalExact ? "" : "about ") + style.digits(String(results.total))
    let widened = results.isWidened ? " (not all hold all the words)" : ""
    return "\(shown) of \(total) articles\(widened)"
  }

  /// Returns tags with their counts, the Arabic name last.
  public func lines(_ tags: [TagCount]) -> [String] {
    let counts = tags.map { style.digits(String($0.count)) }
    let countWidth = counts.map(\.count).max() ?? 0
    let slugWidth = tags.map(\.slug.count).max() ?? 0
    return zip(tags, counts).map { tag, count in
      String(repeating: " ", count: countWidth - count.count) + count + "  " + tag.slug
        + String(repeating: " ", count: slugWidth - tag.slug.count) + "  "
        + style.isolated(tag.name)
    }
  }

  /// Returns the size and coverage of an archive.
  public func lines(_ statistics: ArchiveStatistics) -> [String] {
    let days = statistics.firstDay.map { first in
      ", \(style.digits(first)) to \(style.digits(statistics.lastDay ?? first))"
    }
    let stored = "\(size(statistics.storedCaptureBytes)) of \(size(statistics.captureBytes))"
    let remedy =
      statistics.isIndexCurrent ? "" : ", outdated: run `arshif reprocess --stage index`"
    let unfinished =
      statistics.unfinishedImports > 0
      ? ", \(number(statistics.unfinishedImports)) of them unfinished" : ""
    return [
      "archive   \(statistics.path) (\(size(statistics.fileBytes)))",
      "articles  \(number(statistics.articles)), \(size(statistics.textBytes)) of text",
      "dated     \(number(statistics.datedArticles))\(days ?? "")",
      "captures  \(number(statistics.captures)), \(stored)",
      "sources   \(number(statistics.sources))",
      "tags      \(number(statistics.tags))",
      "entities  \(number(statistics.entities))",
      "dates     \(number(statistics.dates))",
      "imports   \(number(statistics.imports))\(unfinished)",
      "index     \(analysis(statistics.analyzerVersion))\(remedy)",
    ]
  }

  /// Returns what came of making the index anew: `reindexed 38,991 articles · analysis 1 → 2`.
  public func line(_ rebuild: IndexRebuild) -> String {
    let from = analysis(rebuild.from)
    let change = rebuild.from == rebuild.to ? from : "\(from) → \(style.digits(rebuild.to))"
    return "reindexed \(grouped(rebuild.articles)) articles · \(change)"
  }

  /// Returns what came of doing a stage again: `reread 120 · changed 2 · unchanged 117 · failed 1`.
  public func line(_ summary: ReprocessSummary, verb: String) -> String {
    var parts = [(verb, summary.read), ("changed", summary.changed)]
    parts.append(("unchanged", summary.unchanged))
    if summary.failed > 0 { parts.append(("failed", summary.failed)) }
    if summary.skipped > 0 {
      parts.append(("skipped (their captures were not kept)", summary.skipped))
    }
    return parts.map { "\($0.0) \(style.digits(String($0.1)))" }.joined(separator: " · ")
  }

  private func analysis(_ version: String?) -> String {
    "analysis " + (version.map(style.digits) ?? "unknown")
  }

  private func grouped(_ value: Int) -> String {
    let digits = String(value)
    let groups = digits.indices.map { index in
      let rest = digits.distance(from: index, to: digits.endIndex)
      return (rest % 3 == 0 && index > digits.startIndex ? "," : "") + String(digits[index])
    }
    return style.digits(groups.joined())
  }

  private func number(_ value: Int) -> String {
    style.digits(String(value))
  }

  private func size(_ bytes: Int) -> String {
    if bytes < 1000 { return number(bytes) + " B" }
    let units = ["kB", "MB", "GB", "TB"]
    var value = Double(bytes) / 1000
    var unit = 0
    while value >= 999.95, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    let rounded = (value * 10).rounded() / 10
    return style.digits(String(rounded)) + " " + units[unit]
  }
}
