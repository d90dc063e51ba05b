public import ArchiveModel

/// A timeline as JSON objects, one for each period.
public struct TimelineJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the periods, also those without articles, then where there are any the articles that have no date (`undated`),
  /// and those whose dates are less exact than a period (`vague`).
  public func values(_ timeline: Timeline) -> [JSONValue] {
    let rest = [("undated", timeline.undated), ("vague", timeline.vague)].filter { $0.1 > 0 }
    return timeline.periods.map(value) + rest.map { Self.value($0.0, nil, $0.1, 0) }
  }

  private func value(_ period: Timeline.Period) -> JSONValue {
    Self.value(period.date.description, period.date, period.count, period.uncertain)
  }

  private static func value(
    _ name: String, _ date: DateValue?, _ count: Int, _ uncertain: Int
  ) -> JSONValue {
    .object([
      .init("period", .string(name)),
      .init("start", JSONValue(date.map { DateValue($0.start).description })),
      .init("end", JSONValue(date.map { DateValue($0.end).description })),
      .init("count", .integer(count)), .init("uncertain", .integer(uncertain)),
    ])
  }
}
