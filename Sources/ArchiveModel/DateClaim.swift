/// A statement about when an article was published or retrieved, with what it rests on.
public struct DateClaim: Hashable, Sendable {
  /// Where a date was found, the strongest claim first.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    case jsonLD = "json-ld"
    case meta
    case time
    case dateline
    case pageHeader = "page-header"
    case url
    case feed
    case http
    case warc
    case inferred
  }

  /// The date.
  public let value: DateValue
  /// Where it was found.
  public let origin: Origin
  /// The words as written, or nil if the date was not read from words.
  public let surface: String?

  /// Creates a claim.
  public init(_ value: DateValue, origin: Origin, surface: String? = nil) {
    self.value = value
    self.origin = origin
    self.surface = surface
  }
}
