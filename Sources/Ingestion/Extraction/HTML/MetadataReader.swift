/// Reads the machine-readable parts of a page: `<meta>`, `<link>`, `<title>` and JSON-LD.
final class MetadataReader {
  /// What one field is told more often than this says no more.
  private static let limit = 30

  private let linkedData = LinkedDataReader()

  /// Returns what they say.
  func metadata(of document: HTMLDocument) -> PageMetadata {
    var metadata = PageMetadata()
    var given: [MetaNames.Field: [(rank: Int, text: String)]] = [:]
    var scripts: [Int] = []
    for node in document.nodes.indices {
      switch document.nodes[node].tag {
      case .meta: Self.read(meta: node, of: document, into: &given)
      case .link: Self.read(link: node, of: document, into: &metadata)
      case .html: metadata.language = document.value(.lang, of: node)
      case .base: metadata.base = metadata.base ?? document.value(.href, of: node)
      case .title where metadata.pageTitle == nil && !Self.isInDrawing(node, document):
        metadata.pageTitle = Self.plain(document.text(of: node))
      case .script where Self.isLinkedData(node, document): scripts.append(node)
      default: break
      }
    }
    readLinkedData(scripts, of: document, given[.headline] ?? [], into: &metadata)
    Self.add(given, to: &metadata)
    return metadata
  }

  private static func isInDrawing(_ node: Int, _ document: HTMLDocument) -> Bool {
    let parent = Int(document.nodes[node].parent)
    return parent >= 0 && document.nodes[parent].tag == .svg
  }

  private static func isLinkedData(_ node: Int, _ document: HTMLDocument) -> Bool {
    document.value(.type, of: node)?.lowercased().contains("ld+json") == true
  }

  private static func read(
    meta node: Int, of document: HTMLDocument,
    into given: inout [MetaNames.Field: [(rank: Int, text: String)]]
  ) {
    guard let content = document.value(.content, of: node).map(plain), !content.isEmpty else {
      return
    }
    for attribute in [HTMLAttribute.property, .name, .itemprop] {
      guard let names = document.value(attribute, of: node)?.lowercased() else { continue }
      for name in names.split(whereSeparator: \.isWhitespace) {
        guard let entry = MetaNames.byName[String(name)] else { continue }
        given[entry.field, default: []].append((entry.rank, content))
      }
    }
  }

  private static func read(
    link node: Int, of document: HTMLDocument, into metadata: inout PageMetadata
  ) {
    guard let rel = document.value(.rel, of: node)?.lowercased(),
      rel.split(separator: " ").contains("canonical"),
      let address = document.value(.href, of: node)
    else { return }
    metadata.addresses.append(address)
  }

  private func readLinkedData(
    _ scripts: [Int], of document: HTMLDocument, _ titles: [(rank: Int, text: String)],
    into metadata: inout PageMetadata
  ) {
    var articles: [LinkedArticle] = []
    for script in scripts.prefix(40) {
      let range = document.descendants(of: script)
      articles += linkedData.articles(in: range.flatMap { document.bytes(of: $0) })
    }
    let known = titles.prefix(8).map(\.text) + [metadata.pageTitle].compactMap { $0 }
    guard let article = LinkedArticle.main(of: articles, titles: known) else { return }
    metadata.isArticle = article.rank == 0
    metadata.headlines = article.headline.map { [$0] } ?? []
    metadata.siteNames = article.publishers
    metadata.descriptions = article.description.map { [$0] } ?? []
    metadata.authors = article.authors
    metadata.published = article.published.map { .init(text: $0, isLinkedData: true) }
    metadata.keywords = article.keywords
    metadata.language = article.language ?? metadata.language
    metadata.body = article.body
    metadata.addresses += article.address.map { [$0] } ?? []
  }

  private static func add(
    _ given: [MetaNames.Field: [(rank: Int, text: String)]], to metadata: inout PageMetadata
  ) {
    func texts(_ field: MetaNames.Field) -> [String] {
      let entries = (given[field] ?? []).enumerated()
      return entries.sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .prefix(Self.limit).map(\.element.text)
    }
    metadata.headlines += texts(.headline)
    metadata.siteNames = texts(.siteName) + metadata.siteNames
    metadata.descriptions += texts(.description)
    metadata.authors += texts(.author)
    metadata.addresses += texts(.address)
    metadata.published += texts(.published).map { .init(text: $0, isLinkedData: false) }
    metadata.keywords += texts(.keywords).flatMap(Self.list)
    metadata.searchWords = texts(.searchWords).flatMap(Self.list)
    if texts(.kind).contains(where: { $0.lowercased() == "article" }) { metadata.isArticle = true }
  }

  private static func list(_ text: String) -> [String] {
    text.split { ",،;|".contains($0) }.map { HTMLDocument.collapsed($0.utf8) }
      .filter { !$0.isEmpty }
  }

  /// Returns text on one line; some sites encode references twice.
  private static func plain(_ text: String) -> String {
    let line = HTMLDocument.collapsed(text.utf8)
    guard line.utf8.count < 20_000, HTMLText.isMarkup(line) else { return line }
    return HTMLDocument.collapsed(HTMLText.plainText(of: line).utf8)
  }
}
