public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// Returns the entities that articles name, those that most articles name first.
  ///
  /// - Parameters:
  ///   - selection: The articles.
  ///   - kind: The kind of the entities; nil for all.
  ///   - page: Which of them are wanted.
  /// - Returns: The entities, with how many there are.
  /// - Throws: ``ArchiveError`` if the archive can't be read.
  public func entities(
    of selection: ArticleSelection, kind: Mention.Kind? = nil, page: Page = Page(limit: .max)
  ) throws -> EntityList {
    try read { database in
      let counter = try EntityCounter(database)
      var tallies = try counter.tallies(selection)
      if let kind {
        let names = try counter.rows(of: kind)
        tallies = tallies.filter { names.contains($0.key) }
      }
      let wanted = Self.leading(tallies, page)
      let names = try counter.names(of: wanted.keys)
      let uses = wanted.compactMap { row, tally in
        names[row].map { EntityUse($0, articles: tally.articles, mentions: tally.mentions) }
      }
      let ordered = uses.sorted(by: EntityUse.isBefore).dropFirst(page.offset).prefix(page.limit)
      return EntityList(Array(ordered), total: tallies.count, articles: selection.count)
    }
  }

  /// Returns the tallies up to the end of a page, and all that are equal to the last of them.
  private static func leading(
    _ tallies: [Int64: EntityCounter.Tally], _ page: Page
  ) -> [Int64: EntityCounter.Tally] {
    let end = page.offset.addingReportingOverflow(page.limit)
    if end.overflow || tallies.count <= end.partialValue { return tallies }
    if end.partialValue == 0 { return [:] }
    let least = tallies.values.map(\.articles).sorted(by: >)[end.partialValue - 1]
    return tallies.filter { $0.value.articles >= least }
  }

  /// Returns what articles say of an entity, and of what stands with it.
  ///
  /// - Parameters:
  ///   - name: The entity.
  ///   - selection: The articles that are asked about.
  ///   - kind: The kind of what is named with it; nil for all.
  ///   - limit: The most other entities, tags and surfaces.
  ///   - unit: The length of the periods of its timeline; by the span of days if nil.
  /// - Returns: The profile.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the entity, or `invalidArgument` if the name means
  ///   several.
  public func profile(
    of name: EntityReference, in selection: ArticleSelection, kind: Mention.Kind? = nil,
    limit: Int = 10, unit: Timeline.Unit? = nil
  ) throws -> EntityProfile {
    try read { database in
      try EntityProfiler(
        EntityFinder(database).shownEntity(name), in: selection, database
      ).profile(kind: kind, limit: limit, unit: unit)
    }
  }
}

extension EntityUse {
  /// Returns whether an entity stands before another in a list.
  fileprivate static func isBefore(_ one: EntityUse, _ other: EntityUse) -> Bool {
    if one.articles != other.articles { return one.articles > other.articles }
    if one.mentions != other.mentions { return one.mentions > other.mentions }
    return (one.name.name, one.name.kind.rawValue) < (other.name.name, other.name.kind.rawValue)
  }
}

extension EntityCounter {
  /// Returns the rows of all entities of a kind.
  fileprivate func rows(of kind: Mention.Kind) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database, sql: "SELECT id FROM corrected_entity WHERE kind = ?",
        arguments: [kind.rawValue]))
  }
}
