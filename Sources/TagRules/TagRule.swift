public import ArchiveModel

/// A rule of the user's own, by which articles get a tag.
public struct TagRule: Sendable {
  /// A demand on articles, in the language of searches.
  public struct Condition: Sendable {
    /// The demand as the file has it.
    public let text: String
    /// The demand.
    public let demand: SearchQuery.Node
    /// What it adds to the weight of an article that meets it.
    public let weight: Double
    /// The one-based line of the file.
    public let line: Int
  }

  /// The tag's short name: `economy`.
  public let slug: String
  /// The tag's Arabic name.
  public let name: String
  /// The tag's English name; nil if it has none.
  public let englishName: String?
  /// What speaks for the tag.
  public let conditions: [Condition]
  /// What keeps it away; their weights mean nothing.
  public let exclusions: [Condition]
  /// The weight from which on an article gets the tag.
  public let threshold: Double
  /// How many times a condition counts that the title alone meets.
  public let titleFactor: Double
  /// The slug of the rule whose tag an article of this one carries too; nil for none.
  public let parent: String?
  /// The group of rules of which an article gets the tag of the strongest alone; nil for none.
  public let group: String?
  /// The one-based line of the file on which the rule begins.
  public let line: Int

  /// The most that an article can weigh.
  public var greatestWeight: Double {
    conditions.reduce(0) { $0 + $1.weight } * titleFactor
  }

  /// Returns how sure a tag of this weight is, from 0 to 1: a half at the threshold, and the nearer to 1 the greater it is.
  public func strength(ofWeight weight: Double) -> Double {
    weight < threshold ? weight / threshold / 2 : 1 - threshold / weight / 2
  }
}
