/// That an article gets the tag of a rule.
public struct RuleVerdict: Hashable, Sendable {
  /// How sure it is, from 0 to 1; a half at the threshold.
  public let strength: Double
  /// The words of the rule's conditions that the article holds, those of the weightiest condition first.
  public let because: [String]

  /// Creates a verdict.
  public init(strength: Double, because: [String]) {
    self.strength = strength
    self.because = because
  }
}

/// How a rule sees one article.
public struct RuleAccount: Sendable {
  /// What became of a condition.
  public struct Finding: Sendable {
    /// The condition.
    public let condition: TagRule.Condition
    /// Whether the article meets it.
    public let isMet: Bool
    /// Whether its title alone meets it, and it counts more for that.
    public let isMetByTitle: Bool
    /// Those of its words that the article holds.
    public let words: [String]
  }

  /// Why the article carries the tag, or does not.
  public enum Outcome: Hashable, Sendable {
    /// It weighs enough.
    case met
    /// It weighs too little.
    case tooLight
    /// It meets a condition that keeps the tag away.
    case excluded
    /// The tag of a child, by its slug, brings it.
    case inherited(from: String)
    /// The tag of a rule of the same group, by its slug, is stronger.
    case beaten(by: String)
  }

  /// The rule.
  public let rule: TagRule
  /// The conditions that speak for the tag.
  public let conditions: [Finding]
  /// The conditions that keep it away.
  public let exclusions: [Finding]
  /// What the conditions weigh.
  public let weight: Double
  /// Why the rule gives the tag, or does not.
  public let outcome: Outcome
  /// Whether a person or the input gave the tag.
  public let isGiven: Bool
  /// Whether a person took the tag away.
  public let isHidden: Bool
}
