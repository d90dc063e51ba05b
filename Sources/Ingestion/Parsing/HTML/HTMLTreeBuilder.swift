import CLibxml2

/// Collects the events of libxml2's parser into a flat tree.
final class HTMLTreeBuilder {
  /// End tags that match nothing make the parser search its whole stack: beyond so many steps it is stopped.
  private static let searchLimit = 100_000_000

  private(set) var document = HTMLDocument()
  /// Whether the parser was stopped before the page's end.
  private(set) var isStopped = false

  private var open: [Int32] = []
  private var searchSteps = 0

  /// The events that a parser whose user data is a builder is to report.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(truncatingIfNeeded: XML_SAX2_MAGIC)
    handler.startElement = { HTMLTreeBuilder.builder(of: $0)?.start($1, $2) }
    handler.endElement = { context, _ in HTMLTreeBuilder.builder(of: context)?.end() }
    handler.characters = { HTMLTreeBuilder.builder(of: $0)?.add($1, count: $2) }
    handler.ignorableWhitespace = { HTMLTreeBuilder.builder(of: $0)?.add($1, count: $2) }
    handler.cdataBlock = { HTMLTreeBuilder.builder(of: $0)?.add($1, count: $2) }
    // Without a handler of its own, libxml2 would print what is wrong with the page.
    handler.serror = { context, error in
      HTMLTreeBuilder.builder(of: context)?.note(parser: error?.pointee.ctxt)
    }
    return handler
  }

  private static func builder(of context: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
    context.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Ends what the page left open.
  func finish() {
    while !open.isEmpty { end() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    let first = Int32(document.attributes.count)
    if var next = values {
      while let name = next.pointee {
        add(attribute: name, next[1])
        next += 2
      }
    }
    let index = Int32(document.nodes.count)
    document.nodes.append(
      HTMLDocument.Node(
        tag: HTMLTag(name: String(cString: name)), parent: open.last ?? -1, end: index + 1,
        content: first..<Int32(document.attributes.count)))
    open.append(index)
  }

  private func add(attribute name: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?) {
    guard let attribute = HTMLAttribute(name: String(cString: name)) else { return }
    let start = Int32(document.bytes.count)
    if let value {
      document.bytes.append(
        contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
    }
    document.attributes.append(
      HTMLDocument.Attribute(name: attribute, value: start..<Int32(document.bytes.count)))
  }

  private func end() {
    guard let index = open.popLast() else { return }
    document.nodes[Int(index)].end = Int32(document.nodes.count)
  }

  private func add(_ text: UnsafePointer<xmlChar>?, count: Int32) {
    guard let text, count > 0 else { return }
    let start = Int32(document.bytes.count)
    document.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    let end = Int32(document.bytes.count)
    let last = document.nodes.count - 1
    if last >= 0, document.nodes[last].tag == .characters,
      document.nodes[last].parent == open.last ?? -1,
      document.nodes[last].content.upperBound == start
    {
      document.nodes[last].content = document.nodes[last].content.lowerBound..<end
    } else {
      document.nodes.append(
        HTMLDocument.Node(
          tag: .characters, parent: open.last ?? -1, end: Int32(last + 2), content: start..<end))
    }
  }

  private func note(parser: UnsafeMutableRawPointer?) {
    searchSteps += open.count
    guard searchSteps > Self.searchLimit, let parser else { return }
    isStopped = true
    xmlStopParser(parser.assumingMemoryBound(to: xmlParserCtxt.self))
  }
}
