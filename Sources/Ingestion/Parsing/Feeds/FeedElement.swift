/// An element of a feed with all that it holds.
struct FeedElement: Sendable {
  /// What an element holds.
  enum Child: Sendable {
    case text(String)
    case element(FeedElement)
  }

  /// An attribute with the prefix of its name.
  struct Attribute: Sendable {
    let prefix: String?
    let name: String
    let value: String
  }

  /// A prefix, or nil for none, and the namespace that it stands for.
  struct Namespace: Hashable, Sendable {
    let prefix: String?
    let address: String
  }

  let name: String
  let prefix: String?
  let namespace: String?
  var namespaces: [Namespace] = []
  var attributes: [Attribute] = []
  var children: [Child] = []

  /// The elements among the children.
  var elements: [FeedElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text in the element, in order.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// Returns the value of an attribute.
  func attribute(_ name: String, prefix: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.prefix == prefix }?.value
  }

  /// Adds text behind the last child.
  mutating func append(_ text: String) {
    guard case .text(var before)? = children.last else { return children.append(.text(text)) }
    // Taken out, the text is nobody else's, and grows where it lies.
    children.removeLast()
    before += text
    children.append(.text(before))
  }
}

// MARK: - Markup

extension FeedElement {
  /// The element as XML.
  var markup: String {
    let inner = innerMarkup
    return inner.isEmpty ? startTag.dropLast() + "/>" : startTag + inner + endTag
  }

  /// What the element holds as XML.
  var innerMarkup: String {
    var markup = ""
    for child in children {
      switch child {
      case .text(let text): markup += Self.escaped(text)
      case .element(let element): markup += element.markup
      }
    }
    return markup
  }

  var startTag: String {
    var tag = "<" + qualifiedName
    for namespace in namespaces {
      let name = namespace.prefix.map { "xmlns:" + $0 } ?? "xmlns"
      tag += " \(name)=\"\(Self.escaped(namespace.address))\""
    }
    for attribute in attributes {
      let name = attribute.prefix.map { $0 + ":" + attribute.name } ?? attribute.name
      tag += " \(name)=\"\(Self.escaped(attribute.value))\""
    }
    return tag + ">"
  }

  var endTag: String { "</\(qualifiedName)>" }

  private var qualifiedName: String { prefix.map { $0 + ":" + name } ?? name }

  private static func escaped(_ text: String) -> String {
    let isPlain = !text.utf8.contains { byte in
      byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"") || byte == 0x0D
    }
    if isPlain { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
      case 0x0D: result.append(contentsOf: "&#13;".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
