import ArchiveModel
import CLibxml2

/// Parses pages as browsers would, by libxml2: no page is too broken, nothing is fetched.
struct HTMLParser: Sendable {
  private static let isReady: Void = xmlInitParser()

  /// Creates a parser.
  init() {
    _ = Self.isReady
  }

  /// Returns the tree of a page, or of a piece of one, whose text is `text`.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if the page is built to exhaust
  ///   whoever reads it.
  /// - Complexity: O(*n*), where *n* is the length of `text`.
  func document(of text: String) throws(ArchiveError) -> HTMLDocument {
    var text = text
    let builder = HTMLTreeBuilder()
    let isUsual = text.withUTF8 { bytes in
      guard !TagScanner.hasEndlessTag(bytes) else { return false }
      Self.parse(bytes, into: builder)
      return !builder.isStopped
    }
    guard isUsual else {
      throw ArchiveError(
        .malformedInput, "the page's markup is nested or repeated beyond all measure",
        hint: "no browser could show it: check what wrote it, or read it with --format txt")
    }
    builder.finish()
    return builder.document
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, into builder: HTMLTreeBuilder) {
    guard let base = bytes.baseAddress, !bytes.isEmpty, bytes.count < Int(Int32.max) / 2 else {
      return
    }
    let context = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      htmlCreateMemoryParserCtxt($0, Int32(bytes.count))
    }
    guard let context else { return }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_COMPACT.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.sax.pointee = HTMLTreeBuilder.handler
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    htmlParseDocument(context)
  }
}
