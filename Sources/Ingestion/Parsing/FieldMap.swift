public import ArchiveModel

/// Which columns of tables, or keys of records, hold which fields of an article, as a person told.
public struct FieldMap: Hashable, Sendable {
  /// One field and the column that holds it.
  struct Entry: Hashable, Sendable {
    /// The field's own name.
    let field: ArticleField
    /// The name of a column or key, or the one-based number of a column.
    let column: String

    /// The name that Arshif gives the field.
    var name: String { field.names[0] }
  }

  let entries: [Entry]

  /// A map that tells nothing.
  public static let none = FieldMap(entries: [])

  private init(entries: [Entry]) {
    self.entries = entries
  }

  /// Reads `field=column`, also several with commas between them.
  ///
  /// - Parameter texts: What was written behind each `--map`.
  /// - Throws: ``ArchiveModel/ArchiveError/Code/invalidArgument`` for what is no such pair, an unknown field, and a field
  ///   that is named twice.
  public init(parsing texts: [String]) throws(ArchiveError) {
    var entries: [Entry] = []
    for text in texts {
      for pair in Self.pairs(in: text) {
        let entry = try Self.entry(pair)
        if entries.contains(where: { $0.field == entry.field }) {
          throw ArchiveError(
            .invalidArgument, "--map \(pair): the field \(entry.name) is mapped twice",
            hint: "name one column for each field")
        }
        entries.append(entry)
      }
    }
    self.entries = entries
  }

  /// Cuts at the commas that another pair follows.
  private static func pairs(in text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).reduce(into: []) { pairs, piece in
      if piece.contains("=") || pairs.isEmpty {
        pairs.append(String(piece))
      } else {
        pairs[pairs.count - 1] += "," + piece
      }
    }
  }

  private static func entry(_ pair: String) throws(ArchiveError) -> Entry {
    let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { FieldText.line(String($0)) }
    guard sides.count == 2, let name = sides[0], let column = sides[1] else {
      throw ArchiveError(
        .invalidArgument, "--map \(pair): this names no field and column",
        hint: "write --map FIELD=COLUMN, for example --map title=headline or --map title=1,body=3")
    }
    guard let field = FieldNames.place(of: name)?.field, ArticleField.mappable.contains(field)
    else {
      let known = ArticleField.mappable.map { $0.names[0] }.joined(separator: ", ")
      throw ArchiveError(
        .invalidArgument, "--map \(pair): there is no field '\(name)'",
        hint: "the fields are \(known)")
    }
    return Entry(field: field, column: column)
  }
}
