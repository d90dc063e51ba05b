import CSimdjson

/// Reads schema.org's articles from JSON-LD, also where it is broken.
final class LinkedDataReader {
  private static let articleTypes: Set<String> = [
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "backgroundnewsarticle", "reviewnewsarticle", "asknewsarticle", "blogposting", "posting",
    "liveblogposting", "report", "socialmediaposting", "scholarlyarticle", "techarticle",
    "advertisercontentarticle",
  ]
  private static let pageTypes: Set<String> = ["webpage", "itempage"]
  /// Fields that hold other articles.
  private static let otherFields: Set<String> = [
    "itemlistelement", "liveblogupdate", "haspart", "ispartof", "mentions", "citation", "blogpost",
    "blogposts", "relatedlink", "significantlink", "publisher", "author", "comment", "video",
  ]

  private let parser = JSONParser()

  /// Returns the articles in the bytes of a script.
  func articles(in bytes: [UInt8]) -> [LinkedArticle] {
    let json = Self.withoutWrapping(bytes)
    guard !json.isEmpty else { return [] }
    for attempt in 0..<3 {
      let text: [UInt8]? =
        switch attempt {
        case 0: json
        case 1: RecordRepair.mended(json)
        default: Self.decoded(json)
        }
      guard let text, let root = try? parser.root(of: text) else { continue }
      return Self.articles(under: root)
    }
    return LooseLinkedData.article(in: json).map { [$0] } ?? []
  }

  /// Returns the bytes from the first bracket to the last.
  private static func withoutWrapping(_ bytes: [UInt8]) -> [UInt8] {
    guard
      let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }),
      start < end
    else { return [] }
    return Array(bytes[start...end])
  }

  /// Returns JSON whose quotes were written as references.
  private static func decoded(_ json: [UInt8]) -> [UInt8]? {
    let text = String(decoding: json, as: UTF8.self)
    guard text.contains("&quot;") else { return nil }
    return Array(
      text.replacing("&quot;", with: "\"").replacing("&#039;", with: "'")
        .replacing("&amp;", with: "&").utf8)
  }

  private static func articles(under root: JSONValue) -> [LinkedArticle] {
    var found: [LinkedArticle] = []
    var pending = [root]
    while let value = pending.popLast(), found.count < 100 {
      if value.kind == CSIMDJSON_ARRAY {
        pending += value.elements.reversed()
        continue
      }
      guard value.kind == CSIMDJSON_OBJECT else { continue }
      if let article = article(of: value) { found.append(article) }
      var children: [JSONValue] = []
      value.forEachChild { key, child in
        guard child.kind == CSIMDJSON_OBJECT || child.kind == CSIMDJSON_ARRAY else { return }
        let name = String(decoding: key, as: UTF8.self).lowercased()
        if !otherFields.contains(name) { children.append(child) }
      }
      pending += children.reversed()
    }
    return found
  }

  private static func article(of object: JSONValue) -> LinkedArticle? {
    let types = strings(object.member("@type")).map {
      ($0.split { $0 == "/" || $0 == "#" || $0 == ":" }.last ?? "").lowercased()
    }
    let isArticle = types.contains { articleTypes.contains($0) }
    guard isArticle || types.contains(where: { pageTypes.contains($0) }) else { return nil }
    var article = LinkedArticle(rank: isArticle ? 0 : 1)
    article.headline = first(object, ["headline", "name", "title"])
    article.description = first(object, ["description", "abstract"])
    article.published =
      strings(object.member("datePublished"))
      + (isArticle ? strings(object.member("dateCreated")) : [])
    article.authors = ["author", "creator"].flatMap { names(object.member($0)) }
    article.publishers = names(object.member("publisher"))
    article.address = address(object)
    article.language = first(object, ["inLanguage"])
    article.body =
      isArticle ? object.member("articleBody")?.utf8.flatMap(FieldText.paragraphs) : nil
    article.keywords = strings(object.member("keywords")).flatMap {
      $0.split { ",،;".contains($0) }.map { HTMLDocument.collapsed($0.utf8) }
    }
    return article
  }

  private static func first(_ object: JSONValue, _ members: [String]) -> String? {
    members.lazy.compactMap { strings(object.member($0)).first }.first
  }

  private static func address(_ object: JSONValue) -> String? {
    for name in ["mainEntityOfPage", "url", "@id"] {
      guard let value = object.member(name) else { continue }
      if let text = strings(value).first ?? strings(value.member("@id")).first,
        text.hasPrefix("http")
      {
        return text
      }
    }
    return nil
  }

  private static func names(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    let parts = value.kind == CSIMDJSON_ARRAY ? value.elements : [value]
    return parts.flatMap { part in
      part.kind == CSIMDJSON_OBJECT ? strings(part.member("name")) : strings(part)
    }
  }

  /// Returns a string, or those of an array, each on one line and without markup.
  private static func strings(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    let parts = value.kind == CSIMDJSON_ARRAY ? value.elements : [value]
    return parts.compactMap { part in
      if let number = part.numberText { return number }
      guard let line = part.utf8.flatMap(FieldText.line) else { return nil }
      return HTMLText.isMarkup(line)
        ? HTMLDocument.collapsed(HTMLText.plainText(of: line).utf8) : line
    }
  }
}
