/// The attributes of elements that tell something of an article; all others are dropped.
enum HTMLAttribute: UInt8, Sendable {
  case id, `class`, href, content, name, property, itemprop, rel, datetime, pubdate, lang, type
  case role, hidden, style, title
  /// `aria-hidden`.
  case ariaHidden

  private static let names: [String: HTMLAttribute] = {
    var names: [String: HTMLAttribute] = ["aria-hidden": .ariaHidden]
    var code: UInt8 = 0
    while let attribute = HTMLAttribute(rawValue: code), attribute != .ariaHidden {
      names[String(describing: attribute)] = attribute
      code += 1
    }
    return names
  }()

  /// Creates the attribute by its name in lower case; nil if it is none of these.
  init?(name: String) {
    guard let attribute = Self.names[name] else { return nil }
    self = attribute
  }
}
