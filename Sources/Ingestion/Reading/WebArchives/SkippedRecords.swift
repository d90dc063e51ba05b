/// How many records were passed over, and why.
public struct SkippedRecords: Hashable, Sendable, CustomStringConvertible {
  private var counts: [SkipReason: Int] = [:]

  /// Creates a count of nothing.
  public init() {}

  /// How many records were passed over.
  public var total: Int { counts.values.reduce(0, +) }

  /// The reasons with their counts, the most frequent first.
  public var byReason: [(reason: SkipReason, count: Int)] {
    SkipReason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { (reason: $0.element.0, count: $0.element.1) }
  }

  /// Returns how many records were passed over for a reason.
  public subscript(_ reason: SkipReason) -> Int { counts[reason] ?? 0 }

  /// `312 records: 250 images, 62 redirects`.
  public var description: String {
    let parts = byReason.map { $0.reason.words($0.count) }.joined(separator: ", ")
    return "\(total) \(total == 1 ? "record" : "records")" + (parts.isEmpty ? "" : ": " + parts)
  }

  /// Counts a record.
  mutating func add(_ reason: SkipReason) {
    counts[reason, default: 0] += 1
  }

  /// Adds the counts of another input.
  mutating func add(_ other: SkippedRecords) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }
}
