import CLibxml2

/// Reads a feed in UTF-8 a piece at a time, by libxml2: RSS 0.9 to 2.0 and Atom.
///
/// Nothing is fetched, and no entity of the file's own is expanded. Flawed XML is read as far as it makes sense.
final class FeedParser {
  /// What was read.
  enum Event {
    case entry(FeedElement)
    /// An entry that another one begins in.
    case broken(line: Int)
    /// An entry of too many bytes.
    case tooLong
  }

  /// What is not yet taken of what was read, the first first.
  var events: [Event] = []
  /// The feed's outermost elements and what it tells of itself.
  private(set) var outline = FeedOutline()
  /// Why the file can't be read any further, or is not whole.
  private(set) var failure: String?

  private let maximumLength: Int
  private var context: xmlParserCtxtPtr?
  private var repair = FeedRepair()
  /// The open elements from that of an entry, or of what the feed tells of itself, to the innermost.
  private var open: [FeedElement] = []
  private var depth = 0
  private var length = 0
  private var entryCount = 0
  private var entryLine = 0
  private var errorWords: String?
  /// The last bytes that were taken.
  private var tail: [UInt8] = []
  private static let tailLength = 1024
  private static let mostDepth = 256

  /// Creates a parser of entries of at most so many bytes.
  init(maximumLength: Int) {
    self.maximumLength = maximumLength
    xmlInitParser()
    var handler = Self.handler()
    context = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// Whether the root is no feed's, so that nothing will come.
  var isOther: Bool { outline.isOther }

  /// Takes a piece of the file.
  func take(_ piece: ArraySlice<UInt8>, isLast: Bool) {
    let mended = repair.mended(piece, isLast: isLast)
    tail = Array((tail + mended.suffix(Self.tailLength)).suffix(Self.tailLength))
    mended.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlParseChunk(context, start, Int32(buffer.count), isLast ? 1 : 0)
    }
    if isLast { finish() }
  }

  private func finish() {
    guard !isOther else { return }
    if context?.pointee.disableSAX != 0 {
      failure = errorWords ?? "it can't be read any further"
    } else if depth > 0 && !endsWithRoot || outline.root == nil {
      failure = "it ends too early"
    } else {
      abandon()
    }
  }

  /// Whether the root's end tag stands at the end, as it does where elements within were not closed.
  private var endsWithRoot: Bool {
    outline.root.map { String(decoding: tail, as: UTF8.self).contains($0.endTag.dropLast()) }
      ?? false
  }
}

// MARK: - Elements

extension FeedParser {
  private func start(_ element: FeedElement) {
    depth += 1
    if depth > Self.mostDepth { return stopAtDepth() }
    if outline.isEntry(element) {
      if !open.isEmpty { abandon() }
      entryLine = Int(xmlSAX2GetLineNumber(context))
      length = 0
      open = [element]
    } else if !open.isEmpty {
      if add(element.startTag.utf8.count) { open.append(element) } else { open.append(Self.blank) }
    } else if entryCount == 0 {
      if outline.tells(element, depth: depth) {
        length = 0
        open = [element]
      } else {
        outline.enter(element, depth: depth)
      }
      if isOther { xmlStopParser(context) }
    }
  }

  private func end() {
    depth -= 1
    guard let element = open.popLast() else { return }
    if open.isEmpty { return finish(element) }
    if length <= maximumLength { open[open.count - 1].children.append(.element(element)) }
  }

  private func finish(_ element: FeedElement) {
    guard outline.isEntry(element) else {
      if length <= FeedOutline.longestFact { outline.facts.append(element) }
      return
    }
    entryCount += 1
    events.append(length > maximumLength ? .tooLong : .entry(element))
  }

  private func stopAtDepth() {
    errorWords = "its elements are nested more than \(Self.mostDepth) deep"
    open = []
    xmlStopParser(context)
  }

  /// Gives an entry up that was not closed.
  private func abandon() {
    if open.first.map(outline.isEntry) == true {
      entryCount += 1
      events.append(.broken(line: entryLine))
    }
    open = []
  }

  private func append(_ text: String) {
    guard !open.isEmpty, add(text.utf8.count) else { return }
    open[open.count - 1].append(text)
  }

  /// Counts bytes of the present entry, and returns whether they may be kept.
  private func add(_ count: Int) -> Bool {
    length += count
    return length <= maximumLength
  }

  private func note(_ error: xmlError) {
    guard error.level == XML_ERR_FATAL, let message = error.message else { return }
    let words = String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
    errorWords = "\(words.prefix(120)) (line \(error.line))"
  }

  private static let blank = FeedElement(name: "x", prefix: nil, namespace: nil)
}

// MARK: - Callbacks

extension FeedParser {
  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, prefix, address, count, spaces, total, _, values in
      guard let parser = FeedParser.from(context), let name else { return }
      var element = FeedElement(
        name: String(cString: name), prefix: FeedParser.text(prefix),
        namespace: FeedParser.text(address))
      for index in 0..<Int(count) {
        let address = FeedParser.text(spaces?[index * 2 + 1]) ?? ""
        element.namespaces.append(
          .init(prefix: FeedParser.text(spaces?[index * 2]), address: address))
      }
      for index in 0..<Int(total) {
        element.attributes.append(FeedParser.attribute(values, index))
      }
      parser.start(element)
    }
    handler.endElementNs = { context, _, _, _ in FeedParser.from(context)?.end() }
    handler.characters = { context, start, count in
      FeedParser.from(context)?.append(FeedParser.text(start, count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { context, error in
      if let error { FeedParser.from(context)?.note(error.pointee) }
    }
    return handler
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> FeedParser? {
    context.map { Unmanaged<FeedParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ start: UnsafePointer<xmlChar>?) -> String? {
    start.map { String(cString: $0) }
  }

  private static func text(_ start: UnsafePointer<xmlChar>?, _ count: Int32) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
  }

  /// An attribute is five pointers: name, prefix, namespace, and the value's beginning and end.
  private static func attribute(
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ index: Int
  ) -> FeedElement.Attribute {
    let pointers = (0..<5).map { values?[index * 5 + $0] }
    var value = ""
    if let start = pointers[3], let end = pointers[4] {
      // An ampersand is left as a reference for whoever would expand entities later.
      value = text(start, Int32(end - start)).split(
        separator: "&#38;", omittingEmptySubsequences: false
      )
      .joined(separator: "&")
    }
    return FeedElement.Attribute(
      prefix: text(pointers[1]), name: text(pointers[0]) ?? "", value: value)
  }
}
