import ArchiveModel

/// An article with what the archive gives it: a row of the table `article`.
struct ArticleEntry {
  let row: Int64
  let publicID: String
  let captureRow: Int64
  let sourceRow: Int64?
  let siteRow: Int64
  let annotationSetRow: Int64
  /// Its own, unless another article has that.
  let identity: [UInt8]
  let prepared: PreparedArticle

  /// The columns of `article`, in the order of their values.
  static let columns = """
    id, public_id, identity, content_digest, capture_id, source_id, given_id, url, title,
    summary, body_id, captions, byline, language, published, published_precision,
    published_origin, published_surface, rival_dates, retrieved, retrieved_origin,
    site_id, annotation_set_id
    """

  /// A parameter for each of the columns.
  static let parameters =
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

  /// Returns the values of the columns for an article whose body lies in `bodyRow`.
  func values(bodyRow: Int64) -> [ColumnValue] {
    let article = prepared.article
    let published = article.published
    return [
      .integer(row), .text(publicID), .blob(identity),
      .blob(prepared.contentDigest.bytes), .integer(captureRow), .integer(sourceRow),
      .text(article.sourceID), .text(article.url), .text(article.title), .text(article.summary),
      .integer(bodyRow), .text(JSONText.array(article.captions)), .text(article.byline),
      .text(article.language), .text(published?.value.description),
      .text(published?.value.precision.rawValue), .text(published?.origin.rawValue),
      .text(published?.surface), .text(JSONText.claims(article.rivalDates)),
      .text(article.retrieved?.value.description), .text(article.retrieved?.origin.rawValue),
      .integer(siteRow), .integer(annotationSetRow),
    ]
  }
}
