import ArchiveModel

/// Reads the pages of a web archive, and counts the records that are none.
struct WebArchiveCaptureReader: RecordReader {
  /// The records that were passed over so far.
  private(set) var skippedRecords = SkippedRecords()

  private var records: WebArchiveReader
  private let path: String
  private let maximumLength: Int
  private let charset: PayloadCharset
  /// What was told beside the page of the record to come.
  private var sidecar: OwnRecord.Sidecar?

  private enum Verdict {
    case item(ReadItem)
    case skipped(SkipReason)
  }

  init(
    _ stream: ByteStream, framing: any WebArchiveFraming, path: String, encoding: String?,
    maximumLength: Int
  ) {
    records = WebArchiveReader(
      stream, framing: framing, path: path, maximumLength: maximumLength)
    self.path = path
    self.maximumLength = maximumLength
    charset = PayloadCharset(named: encoding)
  }

  mutating func next() -> ReadItem? {
    while let item = records.next() {
      switch item {
      case .damaged(let error, _): return .rejected(error)
      case .record(let record):
        if let told = OwnRecord.Sidecar(record) {
          sidecar = told
          continue
        }
        switch verdict(on: record) {
        case .item(let item): return item
        case .skipped(let reason): skippedRecords.add(reason)
        }
      }
    }
    return nil
  }

  private func verdict(on record: WebArchiveRecord) -> Verdict {
    if let reason = Self.reasonToSkip(record.header) { return .skipped(reason) }
    let payload = RecordPayload(record)
    if let reason = Self.reasonToSkip(payload.status) { return .skipped(reason) }
    if payload.body.isEmpty, !record.isTooLong { return .skipped(.empty) }
    let type = payload.mediaType(
      identified: record.header.fields["WARC-Identified-Payload-Type"])
    let isVague = PayloadKind.isVague(type)
    let kind = PayloadKind(claimed: type, isStored: record.header.type == "resource")
    if case .skipped(let reason) = kind, !isVague { return .skipped(reason) }
    if record.isTooLong { return .item(.rejected(tooLong(record))) }
    if let digest = Self.wrongDigest(of: record) {
      return .item(.rejected(.wrongDigest(digest, record: record.number, path: path)))
    }
    if let own = OwnRecord(record), charset.named == nil {
      return .item(.capture(own.capture(path: path, sidecar: sidecar)))
    }
    return verdict(on: record, payload, kind)
  }

  /// Unpacks what seems to be a page.
  private func verdict(
    on record: WebArchiveRecord, _ payload: RecordPayload, _ claimed: PayloadKind
  ) -> Verdict {
    let encoding = ContentEncoding(payload.fields?["Content-Encoding"])
    switch encoding.unpacked(payload.body, maximumLength: maximumLength) {
    case .tooLong: return .item(.rejected(tooLong(record)))
    case .unreadable:
      return .item(
        .rejected(.unreadableBody(encoding.description, record: record.number, path: path)))
    case .body(let bytes):
      switch claimed.confirmed(by: bytes) {
      case .skipped(let reason): return .skipped(reason)
      case .page(let mediaType):
        if Self.isBlank(bytes) { return .skipped(.empty) }
        return .item(.capture(capture(of: record, payload, bytes, mediaType)))
      }
    }
  }

  private func capture(
    of record: WebArchiveRecord, _ payload: RecordPayload, _ bytes: [UInt8], _ mediaType: String
  ) -> Capture {
    let header = record.header
    let provenance = Provenance(
      path: path, record: record.number, mediaType: mediaType,
      charset: charset.name(for: bytes, contentType: payload.contentType),
      url: header.fetchedURL,
      fetchedAt: header.date.flatMap(WebArchiveDate.iso),
      lastModified: payload.fields?["Last-Modified"])
    return Capture(provenance: provenance, bytes: bytes)
  }

  private func tooLong(_ record: WebArchiveRecord) -> ArchiveError {
    RecordOrigin(path: path, mediaType: "", charset: "", maximumLength: maximumLength)
      .tooLong(record: record.number)
  }
}

extension WebArchiveCaptureReader {
  private static func reasonToSkip(_ header: WebArchiveHeader) -> SkipReason? {
    let address = header.targetURI?.lowercased() ?? ""
    switch header.type {
    case "response", "resource", "conversion": break
    case "revisit": return .revisit
    case "continuation": return .segment
    default: return .crawlNote
    }
    if address.hasPrefix("dns:") { return .dns }
    // Where wget keeps its own log and arguments.
    if address.hasPrefix("metadata:") { return .crawlNote }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.hasSuffix("/robots.txt") ? .robots : nil
  }

  private static func reasonToSkip(_ status: Int?) -> SkipReason? {
    switch status {
    case nil, 200: nil
    case 304: .otherAnswer
    case .some(300..<400): .redirect
    case .some(400...): .errorAnswer
    default: .otherAnswer
    }
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// Returns the digest of a record whose block is another; nil if none is stated, or it is right.
  ///
  /// Digests of payloads are left alone: some crawlers make them of the body as it was sent, others of what it holds.
  private static func wrongDigest(of record: WebArchiveRecord) -> String? {
    let fields = record.header.fields
    guard fields["WARC-Truncated"] == nil, let digest = RecordDigest(fields["WARC-Block-Digest"])
    else { return nil }
    return digest.matches(record.block[...]) ? nil : digest.text
  }
}
