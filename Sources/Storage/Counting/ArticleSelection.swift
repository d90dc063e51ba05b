public import ArchiveModel
import GRDB

/// The articles that are counted.
public struct ArticleSelection: Sendable {
  /// Their rows, ascending.
  package let rows: [Int64]
  /// Whether they are all that are meant; if not, they are the newest of them.
  public let isExact: Bool

  /// Creates a selection of rows in any order, each named once.
  package init(_ rows: [Int64], isExact: Bool = true) {
    self.rows = rows.sorted()
    self.isExact = isExact
  }

  /// How many articles there are.
  public var count: Int { rows.count }
  /// Whether there is none.
  public var isEmpty: Bool { rows.isEmpty }
}

extension ArchiveDatabase {
  /// Returns the articles that pass a filter.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the filter names what the archive lacks.
  public func selection(_ filter: ArticleFilter) throws -> ArticleSelection {
    try read { database in
      let compiled = try FilterSQL(filter, database)
      let condition = ArticleCondition.all(
        (compiled.rows.map { [.rows($0)] } ?? []) + [.filter(compiled)])
      var rows: [Int64] = []
      try database.forEachRow(
        "SELECT id FROM article WHERE \(condition.sql)", condition.arguments
      ) { rows.append($0.integer(0)) }
      return ArticleSelection(rows)
    }
  }
}
