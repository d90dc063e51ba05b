import ArchiveModel

/// Reads an input as one page: its text, or its HTML.
struct WholeFileReader: RecordReader {
  private let stream: ByteStream
  private let path: String
  private let mediaType: String
  private let encoding: String?
  private let maximumLength: Int
  private var isDone = false

  init(
    _ stream: ByteStream, path: String, mediaType: String, encoding: String?, maximumLength: Int
  ) {
    self.stream = stream
    self.path = path
    self.mediaType = mediaType
    self.encoding = encoding
    self.maximumLength = maximumLength
  }

  mutating func next() -> ReadItem? {
    guard !isDone else { return nil }
    isDone = true
    do {
      return try page()
    } catch {
      return .rejected(error)
    }
  }

  private func page() throws(ArchiveError) -> ReadItem {
    if stream.size ?? 0 > maximumLength { throw origin("").tooLong(record: nil) }
    try stream.extend(to: maximumLength + 1)
    guard stream.buffer.count <= maximumLength else { throw origin("").tooLong(record: nil) }
    return origin(try charset()).capture(stream.buffer, record: nil)
  }

  private func charset() throws(ArchiveError) -> String {
    if mediaType == "text/html" {
      return try HTMLCharset(claimed: encoding).name(of: stream.buffer, path: path)
    }
    if let encoding, CharsetDetector.byteOrderMark(of: stream.buffer[...]) == nil {
      return encoding
    }
    switch CharsetDetector().finding(in: stream.buffer[...]) {
    case .text(let charset, _):
      if charset == "utf-8" { try refuseBroken() }
      return charset
    case .binary: throw .binaryInput(path: path, bytes: stream.buffer.prefix(16))
    case .unknown: throw .unknownEncoding(path: path)
    }
  }

  /// Refuses text with bytes that are not UTF-8, which the user may still want to have read.
  private func refuseBroken() throws(ArchiveError) {
    let broken = try TextDecoder(encoding: "utf-8").text(of: stream.buffer).replacements
    guard broken > 0 else { return }
    throw ArchiveError(
      .malformedInput,
      "\(ArchiveError.inputName(path)) is not all UTF-8: \(broken) characters are broken",
      hint: "fetch it again, or put � in their place with --encoding utf-8", path: path)
  }

  private func origin(_ charset: String) -> RecordOrigin {
    RecordOrigin(
      path: path, mediaType: mediaType, charset: charset, maximumLength: maximumLength)
  }
}
