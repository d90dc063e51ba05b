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
    let root = try self.root(of: bytes)
    guard root.kind == CSIMDJSON_OBJECT else { throw .notAnObject(root, bytes) }
    record.load(root)
    let title = record.first(.title, Self.line)
    let body = record.first(.body, Self.paragraphs)
    if title == nil, body == nil { throw .noTitleAndBody(record.fieldNames(of: root)) }
    var article = Article(title: title ?? "", body: body ?? "")
    describe(&article)
    date(&article)
    return article
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

  private func describe(_ article: inout Article) {
    article.summary = record.first(.summary, Self.paragraphs)
    article.byline = record.first(.byline, Self.names)
    article.url = record.first(.url, Self.plain)
    article.source = record.first(.source) { value, field in
      Self.plain(value, field).flatMap { Self.isAddress($0) ? nil : $0 }
    }
    article.language = record.first(.language) { value, field in
      Self.plain(value, field).flatMap(Self.languageCode)
    }
    article.captions = record.first(.captions, Self.list) ?? []
    article.related = record.first(.related, Self.links) ?? []
    article.tags = record.first(.tags, Self.tags) ?? []
    identify(&article)
  }

  /// In Arshif's own records `id` is the archive's, which says nothing in another archive.
  private func identify(_ article: inout Article) {
    article.sourceID = record.first(.sourceID, isOwn: record.isOwn, Self.plain)
    guard article.url == nil else { return }
    // trafilatura has the address in `source`; feeds have it in `id`.
    article.url =
      record.first(.source) { value, field in
        Self.plain(value, field).flatMap { Self.isAddress($0) ? $0 : nil }
      } ?? article.sourceID.flatMap { Self.isAddress($0) ? $0 : nil }
  }

  private func date(_ article: inout Article) {
    let precision = record.first(.publishedPrecision, Self.plain)
      .flatMap(DateValue.Precision.init(rawValue:))
    let origin = record.first(.publishedOrigin, Self.plain)
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
  }

  private func claim(
    _ value: JSONValue, field: ArticleField, precision: DateValue.Precision?,
    origin: DateClaim.Origin
  ) -> DateClaim? {
    let value = Self.standIn(for: value, field)
    if let text = Self.string(value) {
      guard let date = dates.value(of: text, precision: precision) else { return nil }
      return DateClaim(date, origin: origin, surface: record.isOwn ? nil : text)
    }
    guard let digits = value.numberText, let number = Double(digits) else { return nil }
    return dates.value(ofNumber: number).map { DateClaim($0, origin: origin) }
  }
}

// MARK: - Values of fields

extension JSONArticleParser {
  /// Returns the member that stands for an object, or the value itself.
  private static func standIn(for value: JSONValue, _ field: ArticleField) -> JSONValue {
    guard value.kind == CSIMDJSON_OBJECT else { return value }
    return field.members.lazy.compactMap { value.member($0) }.first ?? value
  }

  private static func string(_ value: JSONValue) -> String? {
    value.utf8.flatMap(FieldText.line)
  }

  /// A line of text: a string, a number's digits, the name of an object, the first of an array.
  private static func plain(_ value: JSONValue, _ field: ArticleField) -> String? {
    if value.kind == CSIMDJSON_ARRAY {
      return value.elements.lazy.compactMap { plain($0, field) }.first
    }
    let value = standIn(for: value, field)
    return string(value) ?? value.numberText
  }

  private static func line(_ value: JSONValue, _ field: ArticleField) -> String? {
    string(value)
  }

  /// Text of paragraphs: a string, or an array of one string a paragraph.
  private static func paragraphs(_ value: JSONValue, _ field: ArticleField) -> String? {
    if let utf8 = value.utf8 { return FieldText.paragraphs(utf8) }
    let parts = value.elements.compactMap { $0.utf8.flatMap(FieldText.paragraphs) }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private static func list(_ value: JSONValue, _ field: ArticleField) -> [String]? {
    let parts = value.elements.compactMap { plain($0, field) }
    return parts.isEmpty ? plain(value, field).map { [$0] } : parts
  }

  private static func names(_ value: JSONValue, _ field: ArticleField) -> String? {
    list(value, field)?.joined(separator: ", ")
  }

  private static func links(
    _ value: JSONValue, _ field: ArticleField
  ) -> [Article.RelatedLink]? {
    let links = value.elements.compactMap { element -> Article.RelatedLink? in
      if let text = string(element) {
        return Article.RelatedLink(title: text, url: isAddress(text) ? text : nil)
      }
      let url = element.member("url").flatMap(string)
      guard let title = element.member("title").flatMap(string) ?? url else { return nil }
      return Article.RelatedLink(title: title, url: url)
    }
    return links.isEmpty ? nil : links
  }

  /// The tags of a list of names, or of Arshif's own objects, of which those that rules gave are left to the rules.
  private static func tags(_ value: JSONValue, _ field: ArticleField) -> [TagAssignment]? {
    let tags = value.elements.compactMap { element -> TagAssignment? in
      if element.member("origin").flatMap(string) == TagAssignment.Origin.rule.rawValue {
        return nil
      }
      let given = string(element) ?? element.member("tag").flatMap(string)
      guard let given, !given.isEmpty else { return nil }
      let slug = given.lowercased().split { $0.isWhitespace }.joined(separator: "-")
      let name = element.member("name").flatMap(string) ?? given
      return TagAssignment(slug: slug, name: name, origin: .input, weight: 1, because: [])
    }
    return tags.isEmpty ? nil : tags
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// The ISO 639-1 code in `ar`, `ar-SA`, `ar_EG`, `Arabic` or `ara`; nil for other words.
  private static func languageCode(_ text: String) -> String? {
    let name = text.lowercased().prefix { $0.isLetter }
    if name.utf8.count == 2 { return String(name) }
    return ["arabic": "ar", "ara": "ar", "english": "en", "eng": "en", "french": "fr"][String(name)]
  }
}
