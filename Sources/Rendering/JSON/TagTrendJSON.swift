public import ArchiveModel

/// Tags with their trends as JSON objects: the fields of a tag, then those of its trend.
public struct TagTrendJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns an object for each tag.
  public func values(_ trends: TagTrends) -> [JSONValue] {
    trends.trends.map { value($0, trends) }
  }

  private func value(_ trend: TagTrends.Trend, _ trends: TagTrends) -> JSONValue {
    guard case .object(let members) = SummaryJSON().value(trend.tag) else { return .null }
    let periods = zip(trends.periods, zip(trend.counts, trends.articles)).map { days, counts in
      JSONValue.object([
        .init("start", .string(DateValue(days.lowerBound).description)),
        .init("end", .string(DateValue(days.upperBound).description)),
        .init("count", .integer(counts.0)), .init("of", .integer(counts.1)),
      ])
    }
    return .object(
      members + [
        .init("by", .string(trends.unit.rawValue)), .init("last", .integer(trend.last)),
        .init("before", .integer(trend.before)),
        .init("change", trend.change.map { .number(($0 * 1000).rounded() / 1000) } ?? .null),
        .init("log_likelihood", .number((trend.logLikelihood * 1000).rounded() / 1000)),
        .init("periods", .array(periods)),
      ])
  }
}
