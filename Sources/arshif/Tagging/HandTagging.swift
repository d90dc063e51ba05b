import Annotators
import ArabicText
import ArchiveModel
import Pipeline
import Storage
import TagRules

/// Tags that a person gives and takes.
struct HandTagging {
  private static let lengthLimit = 100

  let archive: ArchiveDatabase
  private let loader: RuleLoader

  init(_ archive: ArchiveDatabase) {
    self.archive = archive
    loader = RuleLoader(archive)
  }

  /// Returns the tag that is called so: one of a rule, of the archive, of a country, or else a new one.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if it can't be a name.
  func tag(called name: String) throws -> TagAssignment {
    try knownTags(name).first ?? newTag(name)
  }

  /// Returns the tags that are called so: those of a rule and of an input may share a name.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if there is none.
  func existingTags(called name: String) throws -> [TagAssignment] {
    let tags = try knownTags(name)
    if !tags.isEmpty { return tags }
    throw ArchiveError(
      .unknownName, "no article of the archive has the tag \(name)",
      hint: "`arshif tags` lists the tags in use")
  }

  /// Tags the articles anew whose tags were changed by hand: rules may ask for them.
  func applyRules() throws {
    try loader.tagging()?.tagUntagged(isStopped: { false })
  }

  private func knownTags(_ name: String) throws -> [TagAssignment] {
    let wanted = FilterOptions.tag(name)
    var tags = try archive.tags(called: wanted)
    if let rule = try? loader.rulesInForce()?.rules.rule(named: name) {
      tags.removeAll { $0.slug == rule.slug }
      tags.insert(
        TagAssignment(
          slug: rule.slug, name: rule.name, englishName: rule.englishName, origin: .hand, weight: 1,
          because: []), at: 0)
    }
    return tags.isEmpty ? [CountryTags().tag(called: wanted)].compactMap { $0 } : tags
  }

  /// Makes a tag of a name, by the same rule as those of inputs.
  private func newTag(_ name: String) throws -> TagAssignment {
    let words = TextCleaner().clean(name).split(whereSeparator: \.isWhitespace)
    let scalars = words.joined().unicodeScalars
    let isName =
      scalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      && scalars.count <= Self.lengthLimit
      && !scalars.contains { ",;،؛|".unicodeScalars.contains($0) || $0.value < 0x20 }
    if !isName {
      throw ArchiveError(
        .invalidArgument, "\(name): this can't be the name of a tag",
        hint: "a tag has letters, no commas, and \(Self.lengthLimit) of them at most")
    }
    return TagAssignment(
      slug: words.joined(separator: "-").lowercased(), name: words.joined(separator: " "),
      origin: .hand, weight: 1, because: [])
  }
}
