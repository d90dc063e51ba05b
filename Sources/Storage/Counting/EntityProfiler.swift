import ArchiveModel
import GRDB

/// Tells what articles say of one entity.
struct EntityProfiler {
  private let entity: CorrectedEntity
  private let selection: ArticleSelection
  private let database: Database
  /// The rows of the entity and of its other names.
  private let names: [Int64]
  /// Those of the articles that name it.
  private let articles: ArticleSelection

  init(
    _ entity: CorrectedEntity, in selection: ArticleSelection, _ database: Database
  ) throws {
    self.entity = entity
    self.selection = selection
    self.database = database
    names = try [entity.row] + EntityFinder(database).otherNames(ofRow: entity.row)
    let naming = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT article_id FROM article_entity
        WHERE entity_id IN (SELECT value FROM json_each(?)) AND NOT is_hidden
        """, arguments: [names.jsonText])
    let selected = Set(selection.rows)
    articles = ArticleSelection(naming.filter(selected.contains))
  }

  /// Returns the profile.
  func profile(kind: Mention.Kind?, limit: Int, unit: Timeline.Unit?) throws -> EntityProfile {
    let counter = try EntityCounter(database)
    let own = try counter.tallies(articles)
    let tally = own[entity.row] ?? EntityCounter.Tally()
    var profile = EntityProfile(
      EntityUse(entity.name, articles: articles.count, mentions: tally.mentions),
      timeline: try TimelineCounter(database).timeline(of: articles, unit: unit))
    profile.otherNames = try names.dropFirst().compactMap {
      try EntityParts(of: entity, database).name(ofRow: $0)
    }
    profile.surfaces = Array(try surfaces().prefix(limit))
    profile.days = days
    profile.companions = try companions(own, counter, kind, limit)
    profile.tags = try tags(limit)
    return profile
  }

  /// The first and the last day of the articles that have one.
  private var days: ClosedRange<CalendarDate>? {
    let dated = articles.rows.lazy.compactMap {
      ChronologicalID.day(ordinal: ChronologicalID.dayOrdinal(ofRow: $0))
    }
    guard let first = dated.first,
      let last = articles.rows.last.flatMap({
        ChronologicalID.day(ordinal: ChronologicalID.dayOrdinal(ofRow: $0))
      })
    else { return nil }
    return first...last
  }

  private func companions(
    _ own: [Int64: EntityCounter.Tally], _ counter: EntityCounter, _ kind: Mention.Kind?,
    _ limit: Int
  ) throws -> [EntityProfile.Companion<EntityName>] {
    let all = try counter.tallies(selection).mapValues(\.articles)
    let ties = own.mapValues(\.articles).filter { $0.key != entity.row }
    let rows = kind == nil ? nil : try counter.names(of: ties.keys)
    let wanted = ties.filter { rows == nil || rows?[$0.key]?.kind == kind }
    let leading = leading(wanted, all, limit)
    let names = try counter.names(of: leading.map(\.value))
    return leading.compactMap { tie in
      names[tie.value].map { tie.of($0) }
    }
  }

  private func tags(_ limit: Int) throws -> [EntityProfile.Companion<TagCount>] {
    let own = try ValueCounter(articles.rows, database).counts(FacetCounter.tags)
    let all = try ValueCounter(selection.rows, database).counts(FacetCounter.tags)
    return try leading(own, all, limit).compactMap { tie in
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT slug, name, english_name FROM tag WHERE id = ?"),
        arguments: [tie.value])
      return try row.map { row in
        try tie.of(
          TagCount(
            slug: row.decode(atIndex: 0), name: row.decode(atIndex: 1),
            englishName: row.decode(atIndex: 2), count: all[tie.value] ?? tie.articles))
      }
    }
  }

  /// Returns the surest ties among values that stand with the entity, by the rows of the values.
  private func leading(
    _ ties: [Int64: Int], _ all: [Int64: Int], _ limit: Int
  ) -> [EntityProfile.Companion<Int64>] {
    let companions = ties.map { value, both in
      let other = all[value] ?? both
      let chance =
        Double(articles.count) * Double(other) / Double(max(1, selection.count))
      return EntityProfile.Companion(
        value, articles: both, share: Double(both) / Double(max(1, articles.count)),
        lift: Double(both) / chance,
        logLikelihood: LogLikelihood.ratio(
          both: both, one: articles.count, other: other, all: selection.count))
    }
    return Array(
      companions.sorted {
        ($0.logLikelihood, $0.articles, $1.value) > ($1.logLikelihood, $1.articles, $0.value)
      }.prefix(limit))
  }

  /// Returns the words that name the entity, those of most articles first; of their spellings the best stands for all.
  private func surfaces() throws -> [EntityProfile.Surface] {
    let selected = Set(articles.rows)
    var keys: [String: String] = [:]
    var found: [String: (surface: String, articles: Int)] = [:]
    try database.forEachRow(
      """
      SELECT article_id, surfaces FROM article_entity
      WHERE entity_id IN (SELECT value FROM json_each(?)) AND NOT is_hidden
      """, [names.jsonText]
    ) { row in
      guard selected.contains(row.integer(0)) else { return }
      var named: Set<String> = []
      for surface in JSONText.strings(row.text(1)) {
        let key = keys[surface] ?? EntityKey.lookup(surface)
        keys[surface] = key
        let known = found[key] ?? (surface, 0)
        let isBetter = EntitySpelling.isBetter(surface, than: known.surface)
        found[key] = (
          isBetter ? surface : known.surface, known.articles + (named.insert(key).inserted ? 1 : 0)
        )
      }
    }
    return found.values.map { EntityProfile.Surface($0.surface, articles: $0.articles) }
      .sorted { ($1.articles, $0.text) < ($0.articles, $1.text) }
  }
}

extension EntityProfile.Companion<Int64> {
  /// Returns the tie with what a row stands for.
  fileprivate func of<Other>(_ other: Other) -> EntityProfile.Companion<Other> {
    EntityProfile.Companion<Other>(
      other, articles: articles, share: share, lift: lift, logLikelihood: logLikelihood)
  }
}
