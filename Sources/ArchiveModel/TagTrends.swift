/// How the tags of articles changed over equal periods, of which the last ends with the last day that is meant.
public struct TagTrends: Hashable, Sendable {
  /// A tag over time.
  public struct Trend: Hashable, Sendable {
    /// The tag, with all articles that were asked about.
    public let tag: TagCount
    /// How many articles carry it in each period, the last period last.
    public let counts: [Int]
    /// How sure it is that its part of the articles changed from the last period but one to the last, and which way: Dunning's
    /// log-likelihood ratio, negative where it fell.
    public let logLikelihood: Double

    /// Creates a trend.
    public init(_ tag: TagCount, counts: [Int], logLikelihood: Double) {
      self.tag = tag
      self.counts = counts
      self.logLikelihood = logLikelihood
    }

    /// The articles of the last period.
    public var last: Int { counts.last ?? 0 }
    /// The articles of the period before.
    public var before: Int { counts.dropLast().last ?? 0 }
    /// The part by which the count grew since the period before, negative if it fell; nil if there was none before.
    public var change: Double? {
      before == 0 ? nil : Double(last - before) / Double(before)
    }
  }

  /// The length of the periods.
  public let unit: Timeline.Unit
  /// The periods, the last one last.
  public let periods: [ClosedRange<CalendarDate>]
  /// How many articles there are in each period, whatever their tags.
  public let articles: [Int]
  /// The tags, the most frequent first.
  public let trends: [Trend]

  /// Creates trends.
  public init(
    unit: Timeline.Unit, periods: [ClosedRange<CalendarDate>], articles: [Int], trends: [Trend]
  ) {
    self.unit = unit
    self.periods = periods
    self.articles = articles
    self.trends = trends
  }
}
