/// Cuts a page's tree into the lines that a browser would set.
struct HTMLBlockReader {
  private let document: HTMLDocument
  private var blocks: [HTMLBlock] = []

  /// The elements around the present node, the innermost last.
  private var open: [Int] = []
  private var blockElements: [Int] = []
  private var text: [UInt8] = []
  private var firstNode = 0
  private var linkedLength = 0
  private var links: [HTMLBlock.Link] = []
  private var linkStart: Int?
  private var linkAddress: String?
  private var preDepth = 0
  private var isAfterSpace = false
  private var breakCount = 0
  private var isContinued = false
  /// The row of data that the present node stands in; empty if it is in none.
  private var row = 0..<0
  private var isAfterCell = false

  init(_ document: HTMLDocument) {
    self.document = document
  }

  /// Returns the lines of a document, in order.
  static func blocks(of document: HTMLDocument) -> [HTMLBlock] {
    var reader = HTMLBlockReader(document)
    return reader.read()
  }

  private mutating func read() -> [HTMLBlock] {
    var node = 0
    while node < document.nodes.count {
      while let last = open.last, Int(document.nodes[last].end) <= node { close(last) }
      let tag = document.nodes[node].tag
      if tag == .characters {
        add(document.bytes(of: node), of: node)
        node += 1
      } else if tag.isUnread || HTMLVisibility.isHidden(node, in: document) {
        if tag.isBlock { flush() }
        node = Int(document.nodes[node].end)
      } else {
        enter(node, tag)
        node += 1
      }
    }
    while let last = open.last { close(last) }
    flush()
    return blocks
  }

  private mutating func enter(_ node: Int, _ tag: HTMLTag) {
    if tag == .br {
      breakCount += 1
      return
    }
    if isCell(node) {
      isAfterCell = true
    } else if tag.isBlock {
      flush()
      blockElements.append(node)
      if tag == .tr {
        row = HTMLTableRow.isData(node, in: document) ? document.descendants(of: node) : 0..<0
      }
    }
    open.append(node)
    switch tag {
    case .a:
      endLink()
      linkStart = text.count
      linkAddress = document.value(.href, of: node)
    case .pre: preDepth += 1
    default: break
    }
  }

  private mutating func close(_ node: Int) {
    open.removeLast()
    let tag = document.nodes[node].tag
    switch tag {
    case .a: endLink()
    case .pre: preDepth -= 1
    default: break
    }
    if tag.isBlock, !isCell(node) {
      flush()
      blockElements.removeLast()
    }
  }

  /// Whether a node is a cell of a row that is set as one line.
  private func isCell(_ node: Int) -> Bool {
    guard row.contains(node) else { return false }
    return document.nodes[node].tag == .td || document.nodes[node].tag == .th
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, of node: Int) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if let width = Self.spaceWidth(bytes, at: index) {
        isAfterSpace = true
        if byte == 0x0A, preDepth > 0 { breakCount += 1 }
        index += width
      } else {
        if isAfterSpace || isAfterCell || breakCount > 0 || text.isEmpty { separate(at: node) }
        text.append(byte)
        if linkStart != nil { linkedLength += 1 }
        index += 1
      }
    }
  }

  /// The bytes of the white space at `index`; nil if a letter is there.
  private static func spaceWidth(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    let isUnbroken = byte == 0xC2 && index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0
    return isUnbroken ? 2 : nil
  }

  /// Writes the breaks or the space that stand before the next letter.
  private mutating func separate(at node: Int) {
    defer { (isAfterSpace, isAfterCell, breakCount) = (false, false, 0) }
    let breaks = breakCount
    if breaks > 0, !text.isEmpty {
      flush()
      isContinued = breaks == 1
    }
    if text.isEmpty {
      firstNode = node
      if linkStart != nil { linkStart = 0 }
    } else if isAfterCell {
      text.append(0x09)
    } else if isAfterSpace {
      text.append(0x20)
    }
  }

  private mutating func endLink() {
    guard let start = linkStart else { return }
    linkStart = nil
    let label = HTMLDocument.collapsed(text[min(start, text.count)...])
    if let address = linkAddress, !label.isEmpty {
      links.append(HTMLBlock.Link(address: address, text: label))
    }
  }

  private mutating func flush() {
    defer { (isAfterSpace, isAfterCell, breakCount) = (false, false, 0) }
    guard !text.isEmpty else { return }
    if let start = linkStart {
      endLink()
      linkStart = start
    }
    blocks.append(
      HTMLBlock(
        text: String(decoding: text, as: UTF8.self), firstNode: firstNode,
        element: blockElements.last ?? 0, length: text.count,
        linkedLength: linkedLength, links: links,
        isContinued: isContinued))
    isContinued = false
    text.removeAll(keepingCapacity: true)
    (linkedLength, links) = (0, [])
    if linkStart != nil { linkStart = 0 }
  }
}
