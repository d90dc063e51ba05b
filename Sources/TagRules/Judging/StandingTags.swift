/// What holds of the tags of rules whatever the rules say, by the slugs of the tags and the rows of articles.
public struct StandingTags: Sendable {
  /// Articles that carry a tag by a person's hand or by their input.
  public var given: [String: Set<Int64>] = [:]
  /// Articles that a person took a tag from.
  public var hidden: [String: Set<Int64>] = [:]

  /// Creates what holds where no person and no input gave or took a tag.
  public init() {}
}
