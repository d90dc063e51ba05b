/// A record of a web archive: its headers, and the block of bytes that they describe.
struct WebArchiveRecord: Sendable {
  /// The one-based number of the record in its file.
  let number: Int
  /// The headers.
  let header: WebArchiveHeader
  /// The bytes; of a record that is too long only the first.
  let block: [UInt8]
  /// Whether the record is longer than one may be.
  let isTooLong: Bool
}

/// What stands before the block of a record.
struct WebArchiveHeader: Sendable {
  /// What the record is: `response`, `resource`, `conversion`, `revisit`, `request`, `metadata`, `warcinfo` or another.
  let type: String
  /// The address that it tells of, without angle brackets and spaces; nil if it tells of none.
  let targetURI: String?
  /// The date as it stands there, or in ISO 8601 if it was an ARC's.
  let date: String?
  /// The media type of the block.
  let contentType: String?
  /// The length of the block as it stands there.
  let declaredLength: String?
  /// All fields of a WARC's header; of an ARC's there are none.
  let fields: HeaderFields

  /// The address that the block was fetched from; nil where ``targetURI`` is only a name, such as `urn:…`.
  var fetchedURL: String? {
    targetURI.flatMap { address in
      let isFetched = ["http://", "https://", "ftp://"].contains {
        address.lowercased().hasPrefix($0)
      }
      return isFetched ? address : nil
    }
  }

  /// The length of the block in bytes; nil if none is told that can be.
  var length: Int? {
    declaredLength.flatMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
  }

  /// Returns an address as it should have been written: `<http://a.b/c d>` is `http://a.b/c%20d`.
  static func address(_ text: String) -> String? {
    var text = text[...]
    if text.hasPrefix("<"), text.hasSuffix(">") { text = text.dropFirst().dropLast() }
    return text.isEmpty
      ? nil
      : text.split(separator: " ", omittingEmptySubsequences: false)
        .joined(separator: "%20")
  }
}
