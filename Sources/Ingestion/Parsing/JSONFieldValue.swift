import ArchiveModel
import CSimdjson

/// Makes values of an article's fields of the values that records give.
enum JSONFieldValue {
  /// Returns the member that stands for an object, or the value itself.
  static func standIn(for value: JSONValue, _ field: ArticleField) -> JSONValue {
    guard value.kind == CSIMDJSON_OBJECT else { return value }
    return field.members.lazy.compactMap { value.member($0) }.first ?? value
  }

  static func string(_ value: JSONValue) -> String? {
    value.utf8.flatMap(FieldText.line)
  }

  /// A line of text: a string, a number's digits, the name of an object, the first of an array.
  static func plain(_ value: JSONValue, _ field: ArticleField) -> String? {
    if value.kind == CSIMDJSON_ARRAY {
      return value.elements.lazy.compactMap { plain($0, field) }.first
    }
    let value = standIn(for: value, field)
    return string(value) ?? value.numberText
  }

  /// A line of text, which may be marked up.
  static func line(_ value: JSONValue, _ field: ArticleField) -> String? {
    if value.kind == CSIMDJSON_ARRAY {
      return value.elements.lazy.compactMap { line($0, field) }.first
    }
    let value = standIn(for: value, field)
    guard let text = string(value) else { return value.numberText }
    guard let plain = plainText(text) else { return text }
    return FieldText.line(plain)
  }

  /// Text of paragraphs as it is written.
  static func written(_ value: JSONValue, _ field: ArticleField) -> String? {
    value.utf8.flatMap(FieldText.paragraphs)
  }

  /// Text of paragraphs: a string, an array of one string a paragraph, or one of pieces of text.
  static func paragraphs(_ value: JSONValue, _ field: ArticleField) -> String? {
    let value = standIn(for: value, field)
    if let utf8 = value.utf8 { return FieldText.paragraphs(utf8).flatMap(withoutMarkup) }
    let elements = value.elements
    // Telegram cuts a text where its looks change.
    if elements.contains(where: { $0.member("type") != nil && $0.member("text") != nil }) {
      let pieces = elements.compactMap { $0.utf8 ?? $0.member("text")?.utf8 }
      return FieldText.paragraphs(pieces.map { String(decoding: $0, as: UTF8.self) }.joined())
    }
    let parts = elements.compactMap { element in
      standIn(for: element, field).utf8.flatMap(FieldText.paragraphs).flatMap(withoutMarkup)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  static func list(_ value: JSONValue, _ field: ArticleField) -> [String]? {
    let parts = value.elements.compactMap { plain($0, field) }
    return parts.isEmpty ? plain(value, field).map { [$0] } : parts
  }

  static func names(_ value: JSONValue, _ field: ArticleField) -> String? {
    list(value, field)?.joined(separator: ", ")
  }

  static func links(_ value: JSONValue, _ field: ArticleField) -> [Article.RelatedLink]? {
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

  /// The entities that people hid in an article or added to it, as Arshif exports them; others are passed over.
  static func entityCorrections(
    _ value: JSONValue, _ field: ArticleField
  ) -> [EntityCorrection]? {
    value.elements.compactMap { element -> EntityCorrection? in
      guard
        let action = element.member("correction").flatMap(string)
          .flatMap(EntityCorrection.Action.init(rawValue:)), action == .hide || action == .add,
        let kind = element.member("kind").flatMap(string).flatMap(Mention.Kind.init(rawValue:)),
        let name = element.member("name").flatMap(string), !name.isEmpty
      else { return nil }
      return EntityCorrection(
        action, of: EntityName(kind, name),
        count: element.member("count")?.numberText.flatMap(Int.init) ?? 1,
        surfaces: element.member("surfaces")?.elements.compactMap(string) ?? [])
    }
  }

  /// The tags of a list of names, in one string or many, or of Arshif's own objects, of which those that rules gave are
  /// left to the rules.
  static func tags(_ value: JSONValue, _ field: ArticleField) -> [TagAssignment] {
    if let text = string(value) {
      return text.split { ",;،؛|\n".contains($0) }.compactMap { tag(String($0), name: nil) }
    }
    return value.elements.compactMap { element -> TagAssignment? in
      let origin = element.member("origin").flatMap(string)
      if origin == TagAssignment.Origin.rule.rawValue { return nil }
      guard let given = string(standIn(for: element, field)) else { return nil }
      let isByHand = origin == TagAssignment.Origin.hand.rawValue
      return tag(
        given, name: element.member("name").flatMap(string), origin: isByHand ? .hand : .input)
    }
  }

  private static func tag(
    _ given: String, name: String?, origin: TagAssignment.Origin = .input
  ) -> TagAssignment? {
    let words = given.split { $0.isWhitespace }
    guard !words.isEmpty else { return nil }
    return TagAssignment(
      slug: words.joined(separator: "-").lowercased(),
      name: name ?? words.joined(separator: " "), origin: origin, weight: 1, because: [])
  }

  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// The ISO 639-1 code in `ar`, `ar-SA`, `ar_EG`, `Arabic` or `ara`; nil for other words.
  static func languageCode(_ text: String) -> String? {
    let name = text.lowercased().prefix { $0.isLetter }
    if name.utf8.count == 2 { return String(name) }
    return [
      "arabic": "ar", "ara": "ar", "العربية": "ar", "عربي": "ar", "english": "en", "eng": "en",
      "french": "fr",
    ][String(name)]
  }

  /// Returns the text of `text` if it is marked up; nil if it is plain already.
  private static func plainText(_ text: String) -> String? {
    guard FieldText.mayBeMarkup(text), HTMLText.isMarkup(text) else { return nil }
    return HTMLText.plainText(of: text)
  }

  /// A whole page is left as it is, since it is not read as a piece of text.
  private static func withoutMarkup(_ text: String) -> String? {
    guard !isWholePage(text), let plain = plainText(text) else { return text }
    return FieldText.paragraphs(plain)
  }

  /// Returns whether `text` is a whole page in HTML.
  static func isWholePage(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "<") else { return false }
    let start = text.prefix(64).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
