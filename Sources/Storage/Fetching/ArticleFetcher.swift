import ArchiveModel
import GRDB

/// Reads whole articles on one connection.
struct ArticleFetcher {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the articles of `rows`, in their order; rows that are gone are left out.
  func articles(_ rows: [Int64]) throws -> [ArchivedArticle] {
    try rows.compactMap { try article($0) }
  }

  private func article(_ id: Int64) throws -> ArchivedArticle? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: Self.selectArticle), arguments: [id])
    else { return nil }
    var article = try Self.article(of: row)
    article.related = try related(id)
    return try ArchivedArticle(
      id: row.decode(forColumn: "public_id"), article: article, tags: tags(id),
      entities: entities(id),
      dates: dates(id, article),
      provenance: Provenance(
        path: row.decode(forColumn: "path"), record: row.decode(forColumn: "record"),
        mediaType: row.decode(forColumn: "media_type"),
        charset: row.decode(forColumn: "charset")))
  }

  private static func article(of row: Row) throws -> Article {
    try Article(
      title: row.decode(forColumn: "title"), summary: row.decode(forColumn: "summary"),
      captions: JSONText.strings(row.decode(forColumn: "captions")),
      body: row.decode(forColumn: "body"), byline: row.decode(forColumn: "byline"),
      language: row.decode(forColumn: "language"), url: row.decode(forColumn: "url"),
      source: row.decode(forColumn: "source"),
      sourceID: row.decode(forColumn: "given_id"),
      published: claim(
        row.decode(forColumn: "published"), row.decode(forColumn: "published_origin"),
        row.decode(forColumn: "published_surface")),
      retrieved: claim(
        row.decode(forColumn: "retrieved"), row.decode(forColumn: "retrieved_origin"), nil),
      rivalDates: JSONText.claims(row.decode(forColumn: "rival_dates")))
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

  private func tags(_ id: Int64) throws -> [TagAssignment] {
    try Row.fetchAll(database.cachedStatement(sql: Self.selectTags), arguments: [id]).map { row in
      try TagAssignment(
        slug: row.decode(atIndex: 0), name: row.decode(atIndex: 1),
        englishName: row.decode(atIndex: 2),
        origin: TagAssignment.Origin(rawValue: row.decode(atIndex: 3)) ?? .rule,
        weight: row.decode(atIndex: 4),
        because: JSONText.strings(row.decode(atIndex: 5)))
    }
  }

  private func entities(_ id: Int64) throws -> [ArchivedArticle.EntityCount] {
    try Row.fetchAll(
      database.cachedStatement(sql: Self.selectEntities), arguments: [id]
    ).compactMap { row in
      try Mention.Kind(rawValue: row.decode(atIndex: 0)).map { kind in
        try ArchivedArticle.EntityCount(
          kind: kind, name: row.decode(atIndex: 1), count: row.decode(atIndex: 2),
          surfaces: JSONText.strings(row.decode(atIndex: 3)))
      }
    }
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

extension ArticleFetcher {
  private static let selectArticle = """
    SELECT article.*, source.name AS source, path, record, media_type, charset
    FROM article
    JOIN capture ON capture.id = capture_id
    LEFT JOIN source ON source.id = source_id
    WHERE article.id = ?
    """

  private static let selectTags = """
    SELECT slug, name, english_name, origin, weight, because
    FROM article_tag JOIN tag ON tag.id = tag_id
    WHERE article_id = ? AND NOT is_hidden
    ORDER BY weight DESC, slug
    """

  private static let selectEntities = """
    SELECT kind, name, mention_count, surfaces
    FROM article_entity JOIN entity ON entity.id = entity_id
    WHERE article_id = ? AND NOT is_hidden
    ORDER BY mention_count DESC, name
    """

  private static let selectDates = """
    SELECT field, start_offset, end_offset, first_day, precision, minute_of_day, is_uncertain
    FROM article_date
    WHERE article_id = ? AND NOT is_hidden
    ORDER BY CASE field WHEN 'title' THEN 0 WHEN 'summary' THEN 1 ELSE 2 END, start_offset
    """
}
