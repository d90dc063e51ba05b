internal import ArabicText

/// Reads a page's tree into lines of known looks and places.
struct HTMLPageReader: Sendable {
  private let reader: PageReader
  private let cleaner = TextCleaner()

  init(reader: PageReader) {
    self.reader = reader
  }

  /// Returns the page of a tree.
  func page(of document: HTMLDocument) -> HTMLPage {
    let roleReader = ElementRoleReader(document)
    var lines: [HTMLLine] = []
    for block in HTMLBlockReader.blocks(of: document) {
      guard let (line, kind) = reader.line(of: cleaner.clean(block.text)) else { continue }
      lines.append(
        HTMLLine(
          line: line, kind: kind, block: block, role: nil,
          headingLevel: Self.headingLevel(of: block, in: document)))
    }
    let counts = Self.lineCounts(lines, nodeCount: document.nodes.count)
    var page = HTMLPage(document: document, lines: lines, lineCounts: counts)
    let roles = ElementRoles(page: page, reader: roleReader)
    for index in lines.indices {
      page.lines[index].role = roles.role(of: lines[index].block.firstNode)
    }
    page.lines.removeAll { roles.isHidden($0.block.firstNode) }
    guard page.lines.count < lines.count else { return page }
    return HTMLPage(
      document: document, lines: page.lines,
      lineCounts: Self.lineCounts(page.lines, nodeCount: document.nodes.count))
  }

  private static func headingLevel(of block: HTMLBlock, in document: HTMLDocument) -> Int? {
    var node = block.element
    for _ in 0..<3 {
      if let level = document.nodes[node].tag.headingLevel { return level }
      guard document.nodes[node].parent >= 0 else { return nil }
      node = Int(document.nodes[node].parent)
    }
    return nil
  }

  private static func lineCounts(_ lines: [HTMLLine], nodeCount: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    for line in lines { counts[line.block.firstNode + 1] += 1 }
    for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
    return counts
  }
}
