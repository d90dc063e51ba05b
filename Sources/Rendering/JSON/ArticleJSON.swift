public import ArchiveModel

/// Articles as JSON objects, in the fields that scripts rely on.
public struct ArticleJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns an archived article as an object.
  public func value(_ archived: ArchivedArticle) -> JSONValue {
    let rest: [JSONValue.Member] = [
      .init("tags", .array(archived.tags.map(value))),
      .init("entities", .array(archived.entities.map(value))),
      .init("dates", .array(archived.dates.map(value))),
    ]
    return .object(
      [.init("id", .string(archived.id))] + members(archived.article) + rest
        + tail(archived.article, duplicateOf: archived.duplicateOf) + [
          .init("copies", .integer(archived.copies)),
          .init("versions", .integer(archived.versions)),
          .init("cuts", .array(archived.cuts.map(value))),
          .init("hidden_tags", .array(archived.hiddenTags.map(hidden))),
          .init(
            "entity_corrections", .array(archived.entityCorrections.map(EntityJSON().value))),
        ])
  }

  /// Returns an article that is in no archive as an object: without id, tags, entities and dates.
  public func value(_ article: Article) -> JSONValue {
    .object(members(article) + tail(article))
  }

  /// Returns a hit as an object: the article with rank, score, snippet and highlights.
  public func value(_ hit: SearchHit) -> JSONValue {
    guard case .object(let members) = value(hit.article) else { return .null }
    return .object(
      members + [
        .init("rank", .integer(hit.rank)),
        .init("score", .number(hit.score)),
        .init("snippet", .string(hit.snippet.text)),
        .init("highlights", ranges(hit.snippet.highlights)),
        .init("title_highlights", ranges(hit.titleHighlights)),
      ])
  }

  /// Returns a tag of an article with the words that gave it.
  public func value(_ tag: TagAssignment) -> JSONValue {
    .object([
      .init("tag", .string(tag.slug)), .init("name", .string(tag.name)),
      .init("origin", .string(tag.origin.rawValue)),
      .init("weight", .number((tag.weight * 1000).rounded() / 1000)),
      .init("because", .array(tag.because.map(JSONValue.string))),
    ])
  }

  /// Returns a tag that a person took from an article.
  private func hidden(_ tag: TagAssignment) -> JSONValue {
    .object([.init("tag", .string(tag.slug)), .init("name", .string(tag.name))])
  }

  /// Returns an entity of an article.
  public func value(_ entity: ArchivedArticle.EntityCount) -> JSONValue {
    .object([
      .init("kind", .string(entity.kind.rawValue)), .init("name", .string(entity.name)),
      .init("count", .integer(entity.count)),
      .init("surfaces", .array(entity.surfaces.map(JSONValue.string))),
    ])
  }

  /// Returns a date that a text speaks of.
  public func value(_ date: DateMention) -> JSONValue {
    .object([
      .init("surface", .string(date.surface)), .init("value", .string(date.value.description)),
      .init("precision", .string(date.value.precision.rawValue)),
      .init("uncertain", .bool(date.isUncertain)),
      .init("field", .string(date.field.rawValue)),
      .init("start", .integer(date.range.lowerBound)),
      .init("end", .integer(date.range.upperBound)),
    ])
  }

  /// Returns what was cut out of a body.
  private func value(_ cut: BodyCut) -> JSONValue {
    .object([.init("offset", .integer(cut.offset)), .init("text", .string(cut.text))])
  }

  private func members(_ article: Article) -> [JSONValue.Member] {
    [
      .init("url", JSONValue(article.url)), .init("source", JSONValue(article.source)),
      .init("source_id", JSONValue(article.sourceID)), .init("title", .string(article.title)),
      .init("summary", JSONValue(article.summary)),
      .init("captions", .array(article.captions.map(JSONValue.string))),
      .init("body", .string(article.body)), .init("byline", JSONValue(article.byline)),
      .init("language", JSONValue(article.language)),
      .init("published", JSONValue(article.published?.value.description)),
      .init("published_precision", JSONValue(article.published?.value.precision.rawValue)),
      .init("published_origin", JSONValue(article.published?.origin.rawValue)),
      .init("published_rivals", .array(article.rivalDates.map(value))),
      .init("retrieved", JSONValue(article.retrieved?.value.description)),
    ]
  }

  private func tail(_ article: Article, duplicateOf: String? = nil) -> [JSONValue.Member] {
    [
      .init(
        "related",
        .array(
          article.related.map {
            .object([.init("title", .string($0.title)), .init("url", JSONValue($0.url))])
          })),
      .init("duplicate_of", JSONValue(duplicateOf)),
    ]
  }

  private func value(_ claim: DateClaim) -> JSONValue {
    .object([
      .init("value", .string(claim.value.description)),
      .init("origin", .string(claim.origin.rawValue)), .init("surface", JSONValue(claim.surface)),
    ])
  }

  private func ranges(_ ranges: [Range<Int>]) -> JSONValue {
    .array(ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
  }
}
