public import ArchiveModel
import CSimdjson

/// Reads an article from a record: one JSON object in any of the forms of ``ArticleField``.
///
/// Not `Sendable`, since it keeps the memory of its JSON parser between records: each task makes
/// its own.
public final class JSONArticleParser {
  private let parser = JSONParser()
  private var record = JSONRecord()
  private let dates = RecordDateParser()

  /// Creates a parser.
  public init() {}

  /// Returns the article in `bytes`, which hold one JSON object in UTF-8, or nearly so.
  ///
  /// A date that can't be read is left out; it stays in the capture.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if the bytes are no JSON object,
  ///   `noArticle` if it has neither title nor body.
  public func article(in bytes: [UInt8]) throws(ArchiveError) -> Article {
    switch try content(of: bytes) {
    case .article(let article): return article
    case .page: throw .noTitleAndBody(["html"])
    }
  }

  /// Returns the article or the page in `bytes`, as ``article(in:)`` does.
  func content(of bytes: [UInt8]) throws(ArchiveError) -> RecordContent {
    let root = try load(bytes)
    let body = text(.body)
    if let body, JSONFieldValue.isWholePage(body) { return .page(html: body, told: described()) }
    if body == nil, let html = page() { return .page(html: html, told: described()) }
    var article = described()
    article.body = body ?? ""
    if article.title.isEmpty, body == nil {
      throw .noTitleAndBody(record.fieldNames(of: root))
    }
    return .article(article)
  }

  /// Returns what `bytes`, one JSON object, tell about an article that lies elsewhere.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if the bytes are no JSON object.
  func told(by bytes: [UInt8]) throws(ArchiveError) -> Article {
    _ = try load(bytes)
    return described()
  }

  /// Returns whether `bytes` are one JSON object without a text of its own.
  func isWithoutText(_ bytes: [UInt8]) -> Bool {
    guard (try? load(bytes)) != nil else { return false }
    return record.first(.body, JSONFieldValue.paragraphs) == nil && page() == nil
  }
}

// MARK: - Loading

extension JSONArticleParser {
  private func load(_ bytes: [UInt8]) throws(ArchiveError) -> JSONValue {
    let root = try self.root(of: bytes)
    guard root.kind == CSIMDJSON_OBJECT else { throw .notAnObject(root, bytes) }
    let object = root.member("@graph").flatMap(Self.article(inGraph:)) ?? root
    record.load(object)
    return object
  }

  /// Parses, and once more after bad bytes or faults that are known were mended, if need be.
  private func root(of bytes: [UInt8]) throws(ArchiveError) -> JSONValue {
    do {
      return try parser.root(of: bytes)
    } catch .notUTF8 {
      return try mendedRoot(of: Array(TextDecoder().text(of: bytes).text.utf8))
    } catch {
      return try mendedRoot(of: bytes)
    }
  }

  private func mendedRoot(of bytes: [UInt8]) throws(ArchiveError) -> JSONValue {
    do {
      return try parser.root(of: RecordRepair.mended(bytes) ?? bytes)
    } catch {
      throw .malformedRecord(bytes, error)
    }
  }

  /// Returns the node of a graph of schema.org that is an article.
  private static func article(inGraph graph: JSONValue) -> JSONValue? {
    graph.elements.first { $0.member("articleBody") != nil }
      ?? graph.elements.first { $0.member("headline") != nil }
  }

  private func page() -> String? {
    record.first(.page) { value, _ in
      value.utf8.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    }
  }
}

// MARK: - Fields

extension JSONArticleParser {
  private func described() -> Article {
    let title = record.first(.title, record.isOwn ? JSONFieldValue.plain : JSONFieldValue.line)
    var article = Article(title: title ?? "", body: "")
    article.summary = text(.summary)
    article.byline = record.first(.byline, JSONFieldValue.names)
    article.url = record.first(.url, JSONFieldValue.plain)
    article.source = record.first(.source) { value, field in
      JSONFieldValue.plain(value, field).flatMap { JSONFieldValue.isAddress($0) ? nil : $0 }
    }
    article.language = record.first(.language) { value, field in
      JSONFieldValue.plain(value, field).flatMap(JSONFieldValue.languageCode)
    }
    article.captions = record.first(.captions, JSONFieldValue.list) ?? []
    article.related = record.first(.related, JSONFieldValue.links) ?? []
    article.tags = tags()
    article.entityCorrections =
      record.first(.entityCorrections, JSONFieldValue.entityCorrections) ?? []
    identify(&article)
    date(&article)
    return article
  }

  /// The text of a field; that of Arshif's own records holds no markup, though it may speak of it.
  private func text(_ field: ArticleField) -> String? {
    record.first(field, record.isOwn ? JSONFieldValue.written : JSONFieldValue.paragraphs)
  }

  /// The tags of all fields that hold some, each once.
  private func tags() -> [TagAssignment] {
    var tags: [TagAssignment] = []
    record.forEach(.tags) { value, field in
      for tag in JSONFieldValue.tags(value, field)
      where !tags.contains(where: { $0.slug == tag.slug }) {
        tags.append(tag)
      }
    }
    record.forEach(.hiddenTags) { value, field in
      for var tag in JSONFieldValue.tags(value, field) {
        tags.removeAll { $0.slug == tag.slug }
        tag.origin = .hand
        tag.isHidden = true
        tags.append(tag)
      }
    }
    return tags
  }

  /// In Arshif's own records `id` is the archive's, which says nothing in another archive.
  private func identify(_ article: inout Article) {
    article.sourceID = record.first(.sourceID, isOwn: record.isOwn, JSONFieldValue.plain)
    guard article.url == nil else { return }
    // trafilatura has the address in `source`; feeds have it in `id`.
    article.url =
      record.first(.source) { value, field in
        JSONFieldValue.plain(value, field).flatMap { JSONFieldValue.isAddress($0) ? $0 : nil }
      } ?? article.sourceID.flatMap { JSONFieldValue.isAddress($0) ? $0 : nil }
  }

  private func date(_ article: inout Article) {
    let precision = record.first(.publishedPrecision, JSONFieldValue.plain)
      .flatMap(DateValue.Precision.init(rawValue:))
    let origin = record.first(.publishedOrigin, JSONFieldValue.plain)
      .flatMap(DateClaim.Origin.init(rawValue:))
    article.published = record.firstNamed(.published) { value, name in
      let isFeed = ArticleField.feedNames.contains(name)
      return claim(
        value, field: .published, precision: precision,
        origin: origin ?? (isFeed ? .feed : .meta))
    }
    article.retrieved = record.first(.retrieved) { value, field in
      claim(value, field: field, precision: nil, origin: .meta)
    }
    article.rivalDates = record.first(.publishedRivals) { value, _ in rivals(value) } ?? []
  }

  /// The rival dates that Arshif's own records list.
  private func rivals(_ value: JSONValue) -> [DateClaim] {
    value.elements.compactMap { element in
      guard let text = element.member("value").flatMap(JSONFieldValue.string),
        let date = DateValue(parsing: text),
        let origin = element.member("origin").flatMap(JSONFieldValue.string)
          .flatMap(DateClaim.Origin.init(rawValue:))
      else { return nil }
      return DateClaim(
        date, origin: origin, surface: element.member("surface").flatMap(JSONFieldValue.string))
    }
  }

  private func claim(
    _ value: JSONValue, field: ArticleField, precision: DateValue.Precision?,
    origin: DateClaim.Origin
  ) -> DateClaim? {
    if value.kind == CSIMDJSON_ARRAY {
      return value.elements.lazy.compactMap {
        self.claim($0, field: field, precision: precision, origin: origin)
      }.first
    }
    let value = JSONFieldValue.standIn(for: value, field)
    if let text = JSONFieldValue.string(value) {
      guard let date = dates.value(of: text, precision: precision) else { return nil }
      return DateClaim(date, origin: origin, surface: record.isOwn ? nil : text)
    }
    guard let digits = value.numberText, let number = Double(digits) else { return nil }
    return dates.value(ofNumber: number).map { DateClaim($0, origin: origin) }
  }
}
