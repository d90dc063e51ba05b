import ArchiveModel
import GRDB

/// Reads whole articles on one connection.
struct ArticleFetcher {
  private let database: Database
  private let detail: ArticleDetail

  init(_ database: Database, _ detail: ArticleDetail = .whole) {
    self.database = database
    self.detail = detail
  }

  /// Returns the articles of `rows`, in their order; rows that are gone are left out.
  func articles(_ rows: [Int64]) throws -> [ArchivedArticle] {
    try rows.compactMap { try article($0) }
  }

  private func article(_ id: Int64) throws -> ArchivedArticle? {
    let sql = detail == .whole ? Self.selectArticle : Self.selectEntry
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id]) else {
      return nil
    }
    var archived = try ArchivedArticle(
      id: row.decode(atIndex: 0), article: Self.article(of: row), tags: [], entities: [],
      dates: [], provenance: Provenance(path: "", record: nil, mediaType: "", charset: ""))
    let tags = try tags(id)
    archived.tags = tags.filter { !$0.isHidden }
    archived.hiddenTags = tags.filter(\.isHidden)
    if detail == .whole {
      archived.article.related = try related(id)
      archived.cuts = try cuts(id)
      archived.entities = try entities(id)
      archived.entityCorrections = try EntityCorrections(database)
        .ofArticle(row: id, publicID: archived.id)
      archived.dates = try dates(id, archived.article)
      archived.provenance = try Provenance(
        path: row.decode(atIndex: 16), record: row.decode(atIndex: 17),
        mediaType: row.decode(atIndex: 18), charset: row.decode(atIndex: 19))
      archived.versions = try row.decode(atIndex: 20)
      if let story = try StoryReader(database).story(of: id) {
        archived.copies = story.copies
        archived.duplicateOf = story.first == archived.id ? nil : story.first
      }
    }
    return archived
  }

  private static func article(of row: Row) throws -> Article {
    try Article(
      title: row.decode(atIndex: 1), summary: row.decode(atIndex: 2),
      captions: JSONText.strings(row.decode(atIndex: 3)), body: row.decode(atIndex: 4),
      byline: row.decode(atIndex: 5), language: row.decode(atIndex: 6),
      url: row.decode(atIndex: 7), source: row.decode(atIndex: 8),
      sourceID: row.decode(atIndex: 9),
      published: claim(row.decode(atIndex: 10), row.decode(atIndex: 11), row.decode(atIndex: 12)),
      retrieved: claim(row.decode(atIndex: 13), row.decode(atIndex: 14), nil),
      rivalDates: JSONText.claims(row.decode(atIndex: 15)))
  }

  private static func claim(_ value: String?, _ origin: String?, _ surface: String?) -> DateClaim? {
    guard let value = value.flatMap(DateValue.init(parsing:)),
      let origin = origin.flatMap(DateClaim.Origin.init(rawValue:))
    else { return nil }
    return DateClaim(value, origin: origin, surface: surface)
  }

  private func related(_ id: Int64) throws -> [Article.RelatedLink] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT title, url FROM article_related WHERE article_id = ? ORDER BY position"),
      arguments: [id]
    ).map { try Article.RelatedLink(title: $0.decode(atIndex: 0), url: $0.decode(atIndex: 1)) }
  }

  private func cuts(_ id: Int64) throws -> [BodyCut] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT start_offset, text FROM article_cut WHERE article_id = ? ORDER BY 1"),
      arguments: [id]
    ).map { try BodyCut(offset: $0.decode(atIndex: 0), text: $0.decode(atIndex: 1)) }
  }

  private func tags(_ id: Int64) throws -> [TagAssignment] {
    try Row.fetchAll(database.cachedStatement(sql: Self.selectTags), arguments: [id]).map { row in
      var tag = try TagAssignment(
        slug: row.decode(atIndex: 0), name: row.decode(atIndex: 1),
        englishName: row.decode(atIndex: 2),
        origin: TagAssignment.Origin(rawValue: row.decode(atIndex: 3)) ?? .rule,
        weight: row.decode(atIndex: 4),
        because: JSONText.strings(row.decode(atIndex: 5)))
      tag.isHidden = try row.decode(atIndex: 6)
      return tag
    }
  }

  private func entities(_ id: Int64) throws -> [ArchivedArticle.EntityCount] {
    var places: [Int64: Int] = [:]
    var entities: [ArchivedArticle.EntityCount] = []
    for row in try Row.fetchAll(
      database.cachedStatement(sql: Self.selectEntities), arguments: [id])
    {
      guard let kind = try Mention.Kind(rawValue: row.decode(atIndex: 1)) else { continue }
      let entity = try ArchivedArticle.EntityCount(
        kind: kind, name: row.decode(atIndex: 2), count: row.decode(atIndex: 3),
        surfaces: JSONText.strings(row.decode(atIndex: 4)))
      let canonical: Int64 = try row.decode(atIndex: 0)
      if let place = places[canonical] {
        entities[place].add(entity)
      } else {
        places[canonical] = entities.count
        entities.append(entity)
      }
    }
    if Self.isOrdered(entities) { return entities }
    return entities.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// Whether the most frequent entities stand first, which those that are called by several names can upset.
  private static func isOrdered(_ entities: [ArchivedArticle.EntityCount]) -> Bool {
    zip(entities, entities.dropFirst()).allSatisfy { $0.count >= $1.count }
  }

  private func dates(_ id: Int64, _ article: Article) throws -> [DateMention] {
    try Row.fetchAll(
      database.cachedStatement(sql: Self.selectDates), arguments: [id]
    ).compactMap { try Self.date(of: $0, in: article) }
  }

  private static func date(of row: Row, in article: Article) throws -> DateMention? {
    guard let field = try Article.Field(rawValue: row.decode(atIndex: 0)),
      let precision = try DateValue.Precision(rawValue: row.decode(atIndex: 4)),
      let day = try DateValue(parsing: row.decode(atIndex: 3))?.start
    else { return nil }
    let start = try row.decode(Int.self, atIndex: 1)
    let end = try row.decode(Int.self, atIndex: 2)
    let text = Array(article.text(of: field).utf8)
    guard 0 <= start, start <= end, end <= text.count else { return nil }
    let value =
      precision == .minute
      ? DateValue(day, minuteOfDay: try row.decode(Int?.self, atIndex: 5) ?? 0)
      : DateValue(day, precision: precision)
    return DateMention(
      value: value, isUncertain: try row.decode(atIndex: 6),
      surface: String(decoding: text[start..<end], as: UTF8.self),
      field: field, range: start..<end)
  }
}

extension ArchivedArticle.EntityCount {
  /// Adds what an article says of the entity by another name.
  fileprivate mutating func add(_ other: Self) {
    count += other.count
    surfaces += other.surfaces.filter { !surfaces.contains($0) }
  }
}

extension ArticleFetcher {
  private static let columns = """
    public_id, title, summary, captions, body, byline, language, url, source.name, given_id,
    published, published_origin, published_surface, retrieved, retrieved_origin, rival_dates
    """

  private static let selectArticle = """
    SELECT \(columns), path, record, media_type, charset,
      1 + (SELECT count(*) FROM article_version WHERE article_id = article.id)
    FROM article
    JOIN article_body ON article_body.id = body_id
    JOIN capture ON capture.id = capture_id
    LEFT JOIN source ON source.id = source_id
    WHERE article.id = ?
    """

  private static let selectEntry = """
    SELECT \(columns) FROM article
    JOIN article_body ON article_body.id = body_id
    LEFT JOIN source ON source.id = source_id
    WHERE article.id = ?
    """

  private static let selectTags = """
    SELECT slug, name, english_name, origin, weight, because, is_hidden
    FROM article_tag JOIN tag ON tag.id = tag_id
    WHERE article_id = ?
    ORDER BY weight DESC, slug
    """

  private static let selectEntities = """
    SELECT canonical_id, kind, name, mention_count, surfaces
    FROM article_entity JOIN corrected_entity ON corrected_entity.id = entity_id
    WHERE article_id = ? AND NOT article_entity.is_hidden AND NOT corrected_entity.is_hidden
    ORDER BY mention_count DESC, name
    """

  private static let selectDates = """
    SELECT field, start_offset, end_offset, first_day, precision, minute_of_day, is_uncertain
    FROM article_date
    WHERE article_id = ? AND NOT is_hidden
    ORDER BY CASE field WHEN 'title' THEN 0 WHEN 'summary' THEN 1 ELSE 2 END, start_offset
    """
}
