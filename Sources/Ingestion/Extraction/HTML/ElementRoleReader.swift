/// Reads what the elements of a page are for from their tags, roles, classes and ids.
struct ElementRoleReader {
  private let document: HTMLDocument

  init(_ document: HTMLDocument) {
    self.document = document
  }

  /// Returns the role of an element by itself; nil if nothing tells one.
  func role(of node: Int) -> ElementRole? {
    let tag = document.nodes[node].tag
    switch tag {
    case .characters, .html, .body, .main, .article, .br: return nil
    case .nav: return .navigation
    case .footer: return isInArticle(node) ? .company : .footer
    case .aside: return .sidebar
    case .figcaption, .caption: return .caption
    default: break
    }
    return roleByAttributes(of: node) ?? (tag == .header ? .header : nil)
  }

  /// Whether an `<article>` stands close around a node: its foot is not the page's.
  private func isInArticle(_ node: Int) -> Bool {
    var current = node
    for _ in 0..<16 {
      current = Int(document.nodes[current].parent)
      guard current >= 0 else { return false }
      if document.nodes[current].tag == .article { return true }
    }
    return false
  }

  /// Whether an element is named as the body of an article.
  func isBody(_ node: Int) -> Bool {
    for index in document.nodes[node].content {
      let attribute = document.attributes[Int(index)]
      switch attribute.name {
      case .itemprop:
        if value(attribute).lowercased() == "articlebody" { return true }
      case .class, .id, .property:
        let names = value(attribute).lowercased().split { $0.isWhitespace }
        if names.contains(where: { ElementNames.body.contains(Self.joined($0)) }) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether an element's names say that it is not shown.
  func isHidden(_ node: Int) -> Bool {
    for index in document.nodes[node].content {
      let attribute = document.attributes[Int(index)]
      guard attribute.name == .class else { continue }
      let names = value(attribute).utf8.split(separator: 0x20)
      if names.contains(where: { ElementNames.hidden.contains(String(Substring($0)).lowercased()) })
      {
        return true
      }
    }
    return false
  }

  private func roleByAttributes(of node: Int) -> ElementRole? {
    var found: ElementRole?
    for index in document.nodes[node].content {
      let attribute = document.attributes[Int(index)]
      switch attribute.name {
      case .role: found = found ?? Self.role(named: value(attribute))
      case .itemprop: found = found ?? Self.role(ofProperty: value(attribute))
      case .rel: if value(attribute).contains("author") { found = found ?? .author }
      case .class, .id: found = found ?? role(ofNames: value(attribute))
      default: break
      }
    }
    return found
  }

  private func value(_ attribute: HTMLDocument.Attribute) -> String {
    let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
    return String(decoding: document.bytes[range], as: UTF8.self)
  }

  private static func role(named name: String) -> ElementRole? {
    switch name.lowercased() {
    case "navigation", "menu", "menubar", "search", "tablist", "toolbar": .navigation
    case "complementary": .sidebar
    case "contentinfo": .footer
    case "dialog", "alertdialog": .overlay
    case "banner": .header
    default: nil
    }
  }

  private static func role(ofProperty property: String) -> ElementRole? {
    switch property.lowercased() {
    case "author", "creator": .author
    case "comment": .comments
    case "keywords": .tags
    case "caption": .caption
    case "datepublished", "datemodified", "datecreated": .company
    default: nil
    }
  }

  private func role(ofNames names: String) -> ElementRole? {
    guard names.utf8.count < 1000 else { return nil }
    for name in names.utf8.split(separator: 0x20).prefix(12) {
      if let role = Self.role(ofName: name) { return role }
    }
    return nil
  }

  private static func role(ofName name: Substring.UTF8View) -> ElementRole? {
    let words = words(of: name)
    guard let first = words.first else { return nil }
    if words.count > 1, ElementNames.states.contains(first) { return nil }
    for word in words {
      if let role = ElementNames.words[word] { return role }
    }
    return words.count > 1 ? ElementNames.words[words.joined()] : nil
  }

  /// The parts of `post-metaInfo_2`: post, meta, info.
  private static func words(of name: Substring.UTF8View) -> [String] {
    var words: [[UInt8]] = []
    var isWithin = false
    var wasUpper = false
    for byte in name {
      let isUpper = (0x41...0x5A).contains(byte)
      guard isUpper || (0x61...0x7A).contains(byte) else {
        isWithin = false
        continue
      }
      if !isWithin || isUpper && !wasUpper { words.append([]) }
      words[words.count - 1].append(byte | 0x20)
      (isWithin, wasUpper) = (true, isUpper)
    }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func joined(_ name: Substring) -> String {
    String(decoding: name.utf8.filter { (0x61...0x7A).contains($0) }, as: UTF8.self)
  }
}
