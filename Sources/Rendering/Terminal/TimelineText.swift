public import ArchiveModel

/// A timeline as text for people: a line for each period, with a bar.
public struct TimelineText: Sendable {
  /// So many empty periods in a row are shown one by one; more become one line.
  private static let shownGap = 3
  /// The parts of the counts at either end that are told in one line where dates of all times are named: history is named
  /// more often than what is to come, and wanted less.
  private static let tails = (early: 0.05, late: 0.01)

  private let style: TerminalStyle
  private let width: Int

  /// Creates a renderer of lines of at most `width` characters.
  public init(style: TerminalStyle, width: Int) {
    self.style = style
    self.width = width
  }

  /// Returns a line for each period; of dates that articles speak of, one for all far from the others at either end.
  public func lines(_ timeline: Timeline, mentioned: Bool = false) -> [String] {
    let periods = timeline.periods
    let sum = mentioned ? Double(periods.reduce(0) { $0 + $1.count }) : 0
    let early = Self.tail(of: periods[...], Int(sum * Self.tails.early))
    let late = Self.tail(
      of: periods.dropFirst(early).reversed()[...], Int(sum * Self.tails.late))
    return [tail(periods.prefix(early), "before", timeline.unit)].compactMap { $0 }
      + lines(periods.dropFirst(early).dropLast(late), timeline.unit)
      + [tail(periods.suffix(late), "after", timeline.unit)].compactMap { $0 }
  }

  /// Returns how many periods at the beginning have no more than `most` counts together; none if they are few.
  private static func tail(of periods: ArraySlice<Timeline.Period>, _ most: Int) -> Int {
    if most == 0 { return 0 }
    var sum = 0
    let tail = periods.prefix { period in
      sum += period.count
      return sum <= most
    }
    return tail.count > 12 ? tail.count : 0
  }

  private func tail(
    _ periods: ArraySlice<Timeline.Period>, _ place: String, _ unit: Timeline.Unit
  ) -> String? {
    if periods.isEmpty { return nil }
    let sum = number(periods.reduce(0) { $0 + $1.count })
    return style.styled("⋮ \(sum) in \(number(periods.count)) \(unit.rawValue)s \(place)", .dim)
  }

  private func lines(
    _ periods: ArraySlice<Timeline.Period>, _ unit: Timeline.Unit
  ) -> [String] {
    let peak = periods.map(\.count).max() ?? 0
    let countWidth = number(peak).count
    let labelWidth = periods.map { label($0.date).count }.max() ?? 0
    let barWidth = max(4, width - labelWidth - countWidth - 4)
    var lines: [String] = []
    var rest = periods
    while let period = rest.popFirst() {
      let gap = period.count == 0 ? 1 + rest.prefix { $0.count == 0 }.count : 0
      if gap > Self.shownGap {
        lines.append(style.styled(skipped(gap, unit), .dim))
        rest = rest.dropFirst(gap - 1)
        continue
      }
      let label = label(period.date)
      let count = number(period.count)
      let bar = BarChart.bar(period.count, peak: peak, width: barWidth)
      lines.append(
        label + String(repeating: " ", count: labelWidth - label.count + 2)
          + String(repeating: " ", count: countWidth - count.count) + count
          + (bar.isEmpty ? "" : "  " + bar))
    }
    return lines
  }

  /// Returns what was counted, and what has no place in the periods.
  public func summary(_ timeline: Timeline, mentioned: Bool) -> String {
    let articles = "\(number(timeline.articles)) \(Self.articles(timeline.articles))"
    var parts = [timeline.isExact ? articles : "the newest \(articles)"]
    parts.append((mentioned ? "by the dates they speak of, " : "") + Self.unit(timeline.unit))
    if timeline.undated > 0 {
      parts.append("\(number(timeline.undated)) \(mentioned ? "speak of no date" : "undated")")
    }
    if timeline.vague > 0 {
      parts.append("\(number(timeline.vague)) with no date as exact as a \(timeline.unit.rawValue)")
    }
    return parts.joined(separator: " · ")
  }

  private func label(_ date: DateValue) -> String {
    let name = style.digits(date.description)
    if date.precision != .week { return name }
    return name + " " + style.digits(DateValue(date.start).description)
  }

  private func skipped(_ count: Int, _ unit: Timeline.Unit) -> String {
    "⋮ \(number(count)) \(unit.rawValue)s without articles"
  }

  private func number(_ value: Int) -> String {
    style.digits(String(value))
  }

  private static func articles(_ count: Int) -> String {
    count == 1 ? "article" : "articles"
  }

  private static func unit(_ unit: Timeline.Unit) -> String {
    switch unit {
    case .week: "by week (ISO 8601, Monday to Sunday)"
    default: "by \(unit.rawValue)"
    }
  }
}
