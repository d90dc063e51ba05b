/// The tag of a rule, with the articles that are to carry it.
package struct RuleTag {
  /// What an article carries the tag for.
  package struct Assignment: Hashable {
    package let weight: Double
    package let because: [String]

    package init(weight: Double, because: [String]) {
      self.weight = weight
      self.because = because
    }
  }

  package let slug: String
  package let name: String
  package let englishName: String?
  /// The articles, by their rows.
  package let articles: [Int64: Assignment]

  package init(
    slug: String, name: String, englishName: String?, articles: [Int64: Assignment]
  ) {
    self.slug = slug
    self.name = name
    self.englishName = englishName
    self.articles = articles
  }
}

/// What an archive's tags by rules lack or have too many of.
package struct RuleTagDifference {
  /// Articles that are to get a tag, by its slug.
  package var gained: [String: [Int64]] = [:]
  /// Articles that are to lose one.
  package var lost: [String: [Int64]] = [:]
  /// Articles that carry a tag already, for other words or by other rules.
  package var renewed: [String: [Int64]] = [:]

  /// Creates no difference.
  package init() {}

  /// Whether there is nothing to do.
  package var isEmpty: Bool { gained.isEmpty && lost.isEmpty && renewed.isEmpty }
}
