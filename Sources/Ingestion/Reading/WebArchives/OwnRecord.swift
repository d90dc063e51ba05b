import ArchiveModel

/// A record that Arshif wrote: a capture that came in before, whose origin is stated and need not be guessed.
struct OwnRecord {
  /// What was told beside a page, which stands in a record of its own before that of the page.
  struct Sidecar {
    private let text: String
    /// The identifier of the page's record.
    private let page: String

    /// Creates the sidecar in a record, or returns nil if it is another record.
    init?(_ record: WebArchiveRecord) {
      let header = record.header
      guard header.type == "metadata", header.contentType == OwnRecord.sidecarType,
        let page = header.fields["WARC-Refers-To"], !record.isTooLong
      else { return nil }
      self.page = page
      text = String(decoding: record.block, as: UTF8.self)
    }

    /// Returns what was told beside the page of a record; nil if it was told of another.
    func text(of record: WebArchiveRecord) -> String? {
      record.header.fields["WARC-Record-ID"] == page ? text : nil
    }
  }

  private static let sidecarType = "application/vnd.arshif.sidecar+json"

  private let record: WebArchiveRecord
  private let mediaType: String
  private let charset: String

  /// Takes a record, or returns nil if another program wrote it.
  init?(_ record: WebArchiveRecord) {
    let type = record.header.contentType
    guard record.header.type == "resource", record.header.fields["Arshif-Captured-At"] != nil,
      let charset = PayloadCharset.claim(in: type)
    else { return nil }
    self.record = record
    self.charset = charset
    mediaType = PayloadKind.essence(type ?? "")
  }

  /// Returns the capture as it was.
  func capture(path: String, sidecar: Sidecar?) -> Capture {
    let fields = record.header.fields
    let provenance = Provenance(
      path: path, record: record.number, mediaType: mediaType, charset: charset,
      url: record.header.fetchedURL,
      fetchedAt: fields["Arshif-Fetched-At"].map(Self.decoded),
      lastModified: fields["Arshif-Last-Modified"].map(Self.decoded),
      sidecar: sidecar?.text(of: record))
    return Capture(provenance: provenance, bytes: record.block)
  }

  /// Returns a value without its percent-encoding.
  private static func decoded(_ value: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
