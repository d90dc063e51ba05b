/// Finds the fields that matter in JSON-LD that no parser can read.
enum LooseLinkedData {
  /// Returns what stands behind the names of an article's fields; nil if no article is spoken of.
  static func article(in json: [UInt8]) -> LinkedArticle? {
    let text = String(decoding: json, as: UTF8.self)
    guard text.contains("Article\"") || text.contains("BlogPosting\"") else { return nil }
    var article = LinkedArticle(rank: 0)
    article.headline = value(of: "headline", in: text)
    article.description = value(of: "description", in: text)
    article.published = value(of: "datePublished", in: text).map { [$0] } ?? []
    article.language = value(of: "inLanguage", in: text)
    return article
  }

  private static func value(of name: String, in text: String) -> String? {
    guard let found = text.firstRange(of: "\"\(name)\"") else { return nil }
    let rest = text[found.upperBound...].drop { $0.isWhitespace || $0 == ":" }
    guard rest.first == "\"" else { return nil }
    var value = ""
    var isEscaped = false
    for character in rest.dropFirst().prefix(2000) {
      if isEscaped {
        value.append(character == "n" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        return HTMLDocument.collapsed(HTMLText.plainText(of: value).utf8)
      } else {
        value.append(character)
      }
    }
    return nil
  }
}
