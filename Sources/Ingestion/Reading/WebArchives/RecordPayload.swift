/// What a record holds, without the HTTP headers before it.
struct RecordPayload {
  /// The HTTP status; nil if there is none.
  let status: Int?
  /// The HTTP headers; nil if there are none.
  let fields: HeaderFields?
  /// The media type that is claimed; nil if none is.
  let contentType: String?
  /// The bytes as they were sent, but for the chunks, which are joined.
  let body: ArraySlice<UInt8>

  /// Takes a record apart.
  init(_ record: WebArchiveRecord) {
    let header = record.header
    guard Self.mayBeHTTP(header), let message = HTTPMessage(record.block) else {
      status = nil
      fields = nil
      contentType = Self.isHTTPType(header.contentType) ? nil : header.contentType
      body = record.block[...]
      return
    }
    status = message.status
    fields = message.fields
    contentType = message.fields["Content-Type"]
    let sent = record.block[message.bodyStart...]
    let isChunked = message.fields["Transfer-Encoding"]?.lowercased().contains("chunked") == true
    body = isChunked ? ChunkedBody.joined(sent) : sent
  }

  /// The media type to go by: that of the server, unless it says nothing and the crawler knows.
  func mediaType(identified: String?) -> String? {
    PayloadKind.isVague(contentType) ? identified ?? contentType : contentType
  }

  private static func mayBeHTTP(_ header: WebArchiveHeader) -> Bool {
    switch header.type {
    case "response", "revisit", "request": header.targetURI?.hasPrefix("dns:") != true
    default: false
    }
  }

  private static func isHTTPType(_ type: String?) -> Bool {
    type.map(PayloadKind.essence) == "application/http"
  }
}
