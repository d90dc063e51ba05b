import ArabicText
import ArchiveModel
import GRDB

/// Finds the rows of what users name.
struct NameLookup {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the rows of the tags that are called so, of which there must be one.
  func tags(called name: String) throws -> [Int64] {
    let rows = try knownTags(name)
    if !rows.isEmpty { return rows }
    throw ArchiveError(
      .unknownName, "no article of the archive has the tag \(name)",
      hint: "`arshif tags` lists the tags in use")
  }

  /// Returns the rows of those of the tags that the archive has, of which there must be one.
  func tags(anyOf names: [String]) throws -> [Int64] {
    let rows = try names.flatMap { try knownTags($0) }
    return rows.isEmpty ? try names.flatMap { try tags(called: $0) } : rows
  }

  /// Returns the rows of the tags that are called so, by slug, or Arabic or English name in any spelling: that of a rule and
  /// that of an input may share a name.
  func knownTags(_ name: String) throws -> [Int64] {
    var found: [Int64] = []
    let wanted = ArabicNormalizer().normalize(name)
    let rows = try Row.fetchCursor(database, sql: "SELECT id, slug, name, english_name FROM tag")
    while let row = try rows.next() {
      let names = try (1...3).compactMap { try row.decode(String?.self, atIndex: $0) }
      if names.contains(where: { ArabicNormalizer().normalize($0) == wanted }) {
        found.append(try row.decode(atIndex: 0))
      }
    }
    return found
  }

  /// Returns the rows of the entities that a name can mean, with all that are other names of them.
  func entities(_ name: String) throws -> [Int64] {
    try EntityFinder(database).rows(named: name)
  }

  /// Returns the row of a source, whose name may be typed in any spelling.
  func source(_ name: String) throws -> Int64 {
    let wanted = ArabicNormalizer().normalize(name)
    let rows = try Row.fetchCursor(database, sql: "SELECT id, name FROM source")
    while let row = try rows.next() {
      let name = try row.decode(String.self, atIndex: 1)
      if ArabicNormalizer().normalize(name) == wanted { return try row.decode(atIndex: 0) }
    }
    throw ArchiveError(
      .unknownName, "no article of the archive is from the source \(name)",
      hint: "the field `source` of `arshif list --jsonl` tells the sources")
  }
}
