public import ArchiveModel

/// Tags with their trends as text for people.
public struct TagTrendText: Sendable {
  private let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// Returns a line for each tag: its count, a column for each period, the last period's count and how it changed, names.
  public func lines(_ trends: TagTrends) -> [String] {
    let cells = trends.trends.map { trend in
      [number(trend.tag.count), number(trend.last), change(trend)]
    }
    let widths = (0..<3).map { column in cells.map { $0[column].count }.max() ?? 0 }
    let slugWidth = trends.trends.map(\.tag.slug.count).max() ?? 0
    return zip(trends.trends, cells).map { trend, cells in
      let slug = style.printable(trend.tag.slug)
      return [
        right(cells[0], widths[0]), BarChart.columns(trend.counts), right(cells[1], widths[1]),
        right(cells[2], widths[2]),
        slug + String(repeating: " ", count: max(0, slugWidth - slug.count)),
        style.isolated(style.printable(trend.tag.name)),
      ].joined(separator: "  ")
    }
  }

  /// Returns which periods are compared: `2024-10-03 to 2024-11-02, against the month before; 12 months shown`.
  public func summary(_ trends: TagTrends) -> String {
    guard let last = trends.periods.last else { return "no dated articles" }
    let first = style.digits(DateValue(last.lowerBound).description)
    let end = style.digits(DateValue(last.upperBound).description)
    let days = first == end ? end : "\(first) to \(end)"
    let unit = trends.unit.rawValue
    let count = trends.periods.count
    return
      "\(days), against the \(unit) before; \(number(count)) \(unit)\(count == 1 ? "" : "s") shown"
  }

  private func change(_ trend: TagTrends.Trend) -> String {
    guard let change = trend.change else { return trend.last > 0 ? "new" : "=" }
    let percent = Int((change * 100).rounded())
    return percent == 0 ? "=" : (percent > 0 ? "+" : "−") + number(abs(percent)) + " %"
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func number(_ value: Int) -> String {
    style.digits(String(value))
  }
}
