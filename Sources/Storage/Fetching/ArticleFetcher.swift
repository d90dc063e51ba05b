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
    var article = Self.article(of: row)
    article.related = try related(id)
    return ArchivedArticle(
      id: row["public_id"], article: article, tags: try tags(id), entities: try entities(id),
      dates: try dates(id, article),
      provenance: Provenance(
        path: row["path"], record: row["record"], mediaType: row["media_type"],
        charset: row["charset"]))
  }

  private static func article(of row: Row) -> Article {
    Article(
      title: row["title"], summary: row["summary"],
      captions: JSONText.strings(row["captions"]), body: row["body"], byline: row["byline"],
      language: row["language"], url: row["url"], source: row["source"],
      sourceID: row["given_id"],
      published: claim(row["published"], row["published_origin"], row["published_surface"]),
      retrieved: claim(row["retrieved"], row["retrieved_origin"], nil),
      rivalDates: JSONText.claims(row["rival_dates"]))
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
    ).map { Article.RelatedLink(title: $0[0], url: $0[1]) }
  }

  private func tags(_ id: Int64) throws -> [TagAssignment] {
    try Row.fetchAll(database.cachedStatement(sql: Self.selectTags), arguments: [id]).map { row in
      TagAssignment(
        slug: row[0], name: row[1], englishName: row[2],
        origin: TagAssignment.Origin(rawValue: row[3]) ?? .rule, weight: row[4],
        because: JSONText.strings(row[5]))
    }
  }

  private func entities(_ id: Int64) throws -> [ArchivedArticle.EntityCount] {
    try Row.fetchAll(
      database.cachedStatement(sql: Self.selectEntities), arguments: [id]
    ).compactMap { row in
      Mention.Kind(rawValue: row[0]).map { kind in
        ArchivedArticle.EntityCount(
          kind: kind, name: row[1], count: row[2], surfaces: JSONText.strings(row[3]))
      }
    }
  }

  private func dates(_ id: Int64, _ article: Article) throws -> [DateMention] {
    try Row.fetchAll(
      database.cachedStatement(sql: Self.selectDates), arguments: [id]
    ).compactMap { Self.date(of: $0, in: article) }
  }

  private static func date(of row: Row, in article: Article) -> DateMention? {
    guard let field = Article.Field(rawValue: row[0]),
      let precision = DateValue.Precision(rawValue: row[4]),
      let day = DateValue(parsing: row[3] as String)?.start
    else { return nil }
    let range = (row[1] as Int)..<(row[2] as Int)
    let text = Array(article.text(of: field).utf8)
    guard range.upperBound <= text.count else { return nil }
    let value =
      precision == .minute
      ? DateValue(day, minuteOfDay: row[5] ?? 0) : DateValue(day, precision: precision)
    return DateMention(
      value: value, isUncertain: row[6], surface: String(decoding: text[range], as: UTF8.self),
      field: field, range: range)
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
    WHERE article_id = ?
    ORDER BY mention_count DESC, name
    """

  private static let selectDates = """
    SELECT field, start_offset, end_offset, first_day, precision, minute_of_day, is_uncertain
    FROM article_date
    WHERE article_id = ?
    ORDER BY CASE field WHEN 'title' THEN 0 WHEN 'summary' THEN 1 ELSE 2 END, start_offset
    """
}
