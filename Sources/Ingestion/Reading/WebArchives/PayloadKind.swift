/// What the bytes of a record are: something to read, or something to pass over.
enum PayloadKind: Hashable {
  /// To be read, as bytes of that media type.
  case page(mediaType: String)
  case skipped(SkipReason)

  /// Judges bytes by the media type that they are said to have.
  ///
  /// - Parameters:
  ///   - claimed: The media type; nil if none is told.
  ///   - isStored: Whether the bytes were put into the archive for their own sake and not as part of a page.
  init(claimed: String?, isStored: Bool) {
    let type = Self.essence(claimed ?? "")
    self =
      switch type {
      case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml":
        .page(mediaType: "text/html")
      case "text/plain": .page(mediaType: "text/plain")
      case "application/json", "text/csv", "application/rss+xml", "application/atom+xml":
        isStored ? .page(mediaType: type) : .skipped(.data)
      default: .skipped(Self.reason(for: type))
      }
  }

  /// Returns whether a media type says nothing, so that the bytes have to tell.
  static func isVague(_ type: String?) -> Bool {
    let vague: Set = [
      "", "unk", "unknown", "no-type", "application/octet-stream", "application/x-unknown",
      "content/unknown", "application/unknown", "binary/octet-stream", "text/*", "*/*",
    ]
    return vague.contains(essence(type ?? ""))
  }

  /// Returns what unpacked bytes are that are said to be of `self`: servers err.
  func confirmed(by bytes: [UInt8]) -> PayloadKind {
    if let signature = BinarySignature(bytes) { return .skipped(Self.reason(for: signature)) }
    let isPage =
      switch self {
      case .page(let type): type == "text/html" || type == "text/plain"
      case .skipped: true
      }
    guard isPage else { return self }
    if CharsetDetector().finding(in: bytes.prefix(4096)[...], isBeginning: true) == .binary {
      return .skipped(.otherFile)
    }
    return Self.isHTML(bytes) ? .page(mediaType: "text/html") : self
  }

  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(256).filter { $0 != 0 }, as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }.lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { start.hasPrefix($0) }
  }

  /// Returns a media type without its parameters, in lower case.
  static func essence(_ type: String) -> String {
    let name = type.prefix { $0 != ";" && $0 != "," }
    return name.filter { !$0.isWhitespace && $0 != "\"" }.lowercased()
  }

  private static func reason(for type: String) -> SkipReason {
    if type.hasPrefix("image/") { return .image }
    if type.hasPrefix("video/") || type.hasPrefix("audio/") { return .media }
    if type.hasPrefix("font/") || type.contains("font-") || type.hasSuffix("javascript")
      || type.hasSuffix("ecmascript") || type == "text/css"
    {
      return .script
    }
    if type.hasSuffix("json") || type.hasSuffix("xml") || type == "text/csv" { return .data }
    let documents = ["pdf", "msword", "officedocument", "opendocument", "ms-excel", "powerpoint"]
    return documents.contains { type.contains($0) } ? .document : .otherFile
  }

  private static func reason(for signature: BinarySignature) -> SkipReason {
    switch signature {
    case .png, .jpeg, .gif, .webp: .image
    case .pdf, .oldOffice: .document
    default: .otherFile
    }
  }
}
