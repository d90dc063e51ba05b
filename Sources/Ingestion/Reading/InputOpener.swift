import ArchiveModel

/// Looks at the first bytes of an input and chooses how to read it.
struct InputOpener: Sendable {
  let path: String
  let format: InputFormat
  let encoding: String?
  let maximumRecordLength: Int

  /// Returns the reader for `stream`, of which the first chunk was read and none of it taken.
  func reader(of stream: ByteStream) throws(ArchiveError) -> any RecordReader {
    try refuseEmpty(stream)
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
    case .csv, .tsv, .warc, .feed: throw unread(format)
    case .auto, .json, .jsonLines: break
    }
    stream.position = markLength
    let isWide = CharsetConverter.unitWidth(of: charset) > 1
    if isWide { stream.convert(from: charset) }
    let origin = RecordOrigin(
      path: path, mediaType: "application/json", charset: isWide ? "utf-8" : charset,
      maximumLength: maximumRecordLength)
    return format == .jsonLines
      ? JSONLinesReader(stream, origin: origin) : JSONDocumentReader(stream, origin: origin)
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
      head: head, isWhole: isWhole, fileExtension: InputWalker.fileExtension(of: path))
    if sniffer.isPage { return .html }
    if sniffer.isMarkup { throw markup }
    return sniffer.format
  }

  private func unread(_ format: InputFormat) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "\(ArchiveError.inputName(path)) is \(format.rawValue), which is not read yet",
      hint: "read it as text with --format txt", path: path)
  }

  private var markup: ArchiveError {
    ArchiveError(
      .malformedInput, "\(ArchiveError.inputName(path)) is XML, which is not read yet",
      hint: "for a page name the format: --format html; for the source as text: --format txt",
      path: path)
  }
}
