import ArabicText
import ArchiveModel
import GRDB

/// Finds the rows of what users name.
struct NameLookup {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the row of a tag.
  func tag(_ name: String) throws -> Int64 {
    if let row = try knownTag(name) { return row }
    throw ArchiveError(
      .unknownName, "no article of the archive has the tag \(name)",
      hint: "`arshif tags` lists the tags in use")
  }

  /// Returns the rows of those of the tags that the archive has, of which there must be one.
  func tags(anyOf names: [String]) throws -> [Int64] {
    let rows = try names.compactMap { try knownTag($0) }
    return rows.isEmpty ? try names.map { try tag($0) } : rows
  }

  /// Returns the row of a tag by its slug, or its Arabic or English name in any spelling; nil if there is none.
  func knownTag(_ name: String) throws -> Int64? {
    let wanted = ArabicNormalizer().normalize(name)
    let rows = try Row.fetchCursor(database, sql: "SELECT id, slug, name, english_name FROM tag")
    while let row = try rows.next() {
      let names = try (1...3).compactMap { try row.decode(String?.self, atIndex: $0) }
      if names.contains(where: { ArabicNormalizer().normalize($0) == wanted }) {
        return try row.decode(atIndex: 0)
      }
    }
    return nil
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
