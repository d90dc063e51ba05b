import ArchiveModel

/// Looks at the first bytes of an input and chooses how to read it.
struct InputOpener: Sendable {
  let path: String
  let format: InputFormat
  let encoding: String?
  let maximumRecordLength: Int
  let map: FieldMap

  /// Returns the reader for `stream`, of which the first chunk was read and none of it taken.
  func reader(of stream: ByteStream) throws(ArchiveError) -> any RecordReader {
    try refuseEmpty(stream)
    if let archive = webArchive(stream) { return archive }
    if BinarySignature(stream.buffer) != nil {
      throw .binaryInput(path: path, bytes: stream.buffer.prefix(16))
    }
    let (charset, markLength) = try charset(of: stream)
    let format = try format(of: stream, charset: charset, markLength: markLength)
    switch format {
    case .text, .html:
      return WholeFileReader(
        stream, path: path, mediaType: format == .html ? "text/html" : "text/plain",
        encoding: encoding, maximumLength: maximumRecordLength)
    case .csv, .tsv: return table(stream, format, charset: charset, markLength: markLength)
    case .feed: return feed(stream, charset: charset, markLength: markLength)
    case .auto, .json, .jsonLines, .warc: break
    }
    stream.position = markLength
    let isWide = CharsetConverter.unitWidth(of: charset) > 1
    if isWide { stream.convert(from: charset) }
    let origin = origin("application/json", charset: isWide ? "utf-8" : charset)
    return format == .jsonLines
      ? JSONLinesReader(stream, origin: origin) : JSONDocumentReader(stream, origin: origin)
  }

  private func table(
    _ stream: ByteStream, _ format: InputFormat, charset: String, markLength: Int
  ) -> TableReader {
    stream.position = markLength
    if charset != "utf-8" { stream.convert(from: charset) }
    let delimiter = format == .tsv ? UInt8(ascii: "\t") : nil
    return TableReader(stream, delimiter: delimiter, map: map, origin: origin("text/csv"))
  }

  private func feed(_ stream: ByteStream, charset: String, markLength: Int) -> FeedReader {
    stream.position = markLength
    let declaration = XMLDeclaration(stream.buffer[markLength...])
    stream.convert(
      from: markLength > 0 || encoding != nil ? charset : declaration.charset(detected: charset))
    return FeedReader(stream, origin: origin("application/rss+xml"))
  }

  private func origin(_ mediaType: String, charset: String = "utf-8") -> RecordOrigin {
    RecordOrigin(
      path: path, mediaType: mediaType, charset: charset, maximumLength: maximumRecordLength,
      map: map)
  }

  /// Returns the reader of a web archive, if it is one.
  private func webArchive(_ stream: ByteStream) -> (any RecordReader)? {
    let sniffer = WebArchiveSniffer(head: stream.buffer)
    guard format == .warc || format == .auto && sniffer.isWebArchive(path: path) else { return nil }
    return WebArchiveCaptureReader(
      stream, framing: sniffer.framing(path: path), path: path, encoding: encoding,
      maximumLength: maximumRecordLength)
  }

  private func refuseEmpty(_ stream: ByteStream) throws(ArchiveError) {
    let isBlank = stream.buffer.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard stream.isAtEnd, isBlank || isOnlyMark(stream.buffer) else { return }
    let what = stream.buffer.isEmpty ? "is empty" : "holds nothing but white space"
    throw RecordOrigin(path: path, mediaType: "", charset: "", maximumLength: 0).empty(what)
  }

  private func isOnlyMark(_ bytes: [UInt8]) -> Bool {
    guard case .text(_, let length)? = CharsetDetector.byteOrderMark(of: bytes[...]) else {
      return false
    }
    return length == bytes.count
  }

  private func charset(
    of stream: ByteStream
  ) throws(ArchiveError) -> (name: String, markLength: Int) {
    let finding = CharsetDetector().finding(in: stream.buffer[...], isBeginning: !stream.isAtEnd)
    switch finding {
    case .text(let charset, let markLength):
      return (markLength > 0 ? charset : encoding ?? charset, markLength)
    case .binary where encoding == nil:
      throw .binaryInput(path: path, bytes: stream.buffer.prefix(16))
    // Whether it can be read shows at each record or with the whole page at hand.
    case .binary, .unknown: return (encoding ?? "utf-8", 0)
    }
  }

  private func format(
    of stream: ByteStream, charset: String, markLength: Int
  ) throws(ArchiveError) -> InputFormat {
    guard format == .auto else { return format }
    var head = stream.buffer[markLength...].prefix(CharsetDetector.sampleLength)
    let isWhole = stream.isAtEnd && head.endIndex == stream.buffer.count
    if CharsetConverter.unitWidth(of: charset) > 1, let converter = CharsetConverter(from: charset)
    {
      head = converter.convert(head, isLast: false)[...]
    }
    let sniffer = FormatSniffer(
      head: head, isWhole: isWhole, fileExtension: InputWalker.contentExtension(of: path))
    let format = sniffer.format
    if format == .feed { return .feed }
    if sniffer.isPage { return .html }
    if format == .text, sniffer.isMarkup { throw markup }
    return format
  }

  private var markup: ArchiveError {
    ArchiveError(
      .malformedInput, "\(ArchiveError.inputName(path)) is XML, which is not read yet",
      hint: "for a page name the format: --format html; for the source as text: --format txt",
      path: path)
  }
}
