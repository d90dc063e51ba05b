import Annotators
import ArchiveModel
import Foundation
import Pipeline
import Search
import Storage
import TagRules

/// Reads rules of files and of archives.
struct RuleLoader {
  /// What errors call the rules that an archive holds.
  static let storedName = "rules"

  private let archive: ArchiveDatabase?
  private let countries = CountryTags()

  /// Creates a loader of rules for an archive; nil where there is none yet.
  init(_ archive: ArchiveDatabase?) {
    self.archive = archive
  }

  /// Reads rules, and tells all that is wrong with them.
  func read(_ text: String, path: String) -> RuleFile {
    file(text, path: path) { name in
      try country(name) != nil || archive?.tags(called: name).isEmpty == false
    }
  }

  /// The rules in force; nil if there are none.
  ///
  /// - Throws: ``ArchiveError`` if they can't be read: a newer Arshif may have saved them.
  func rulesInForce() throws -> (rules: RuleSet, stored: StoredRules)? {
    guard let stored = try archive?.rules() else { return nil }
    // A tag that a condition asks for may be gone by now.
    let file = file(stored.text, path: Self.storedName) { _ in true }
    if let fault = file.faults.first { throw fault }
    return (file.rules, stored)
  }

  /// The tagging by the rules in force; nil if there are none, or if they can't be read, which is told.
  func tagging() throws -> RuleTagging? {
    guard let archive else { return nil }
    do {
      return try rulesInForce().map {
        RuleTagging(archive, rules: $0.rules, annotator: $0.stored.annotator)
      }
    } catch let error as ArchiveError where error.code == .malformedInput {
      Diagnostics.print(warning: error, "no article is tagged by them")
      return nil
    }
  }

  private func file(
    _ text: String, path: String, isTag: @escaping (String) throws -> Bool
  ) -> RuleFile {
    let parser = QueryParser(today: Clock.today)
    return RuleFileReader(
      query: { PlaceNames.resolving(try parser.query($0)) },
      isTag: { (try? isTag($0)) ?? true }, isCountry: { country($0) != nil }
    ).read(Array(text.utf8), path: path)
  }

  /// The tag of the country that is called so.
  private func country(_ name: String) -> TagAssignment? {
    countries.tag(called: FilterOptions.tag(name))
  }
}
