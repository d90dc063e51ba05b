/// How an HTTP body was compressed on its way.
struct ContentEncoding {
  /// What came of unpacking a body.
  enum Outcome {
    case body([UInt8])
    case tooLong
    /// The body is compressed in a way that is not known here, or holds nothing that can be unpacked.
    case unreadable
  }

  /// The names of the compressions, the last applied last.
  private let names: [String]

  /// Creates an encoding of what `Content-Encoding` says.
  init(_ header: String?) {
    names = (header ?? "").lowercased().split(separator: ",")
      .map { String($0.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }) }
      .filter { $0 != "identity" && $0 != "none" && !$0.isEmpty }
  }

  /// The names as they stand in a message.
  var description: String { names.joined(separator: ", ") }

  /// Unpacks a body; of one that is cut, as much as can be.
  func unpacked(_ bytes: ArraySlice<UInt8>, maximumLength: Int) -> Outcome {
    guard names.count <= 3 else { return .unreadable }
    var body = bytes
    for name in names.reversed() where !body.isEmpty {
      guard let unpacker = Self.unpacker(name, body) else {
        // Archives also hold bodies that were unpacked already, with the header left as it was.
        if ["gzip", "x-gzip", "deflate", "zstd"].contains(name) { continue }
        return .unreadable
      }
      guard let output = Self.output(of: unpacker, Array(body), maximumLength) else {
        return .tooLong
      }
      if output.isEmpty, bytes.count > 32 { return .unreadable }
      body = output[...]
    }
    return body.count > maximumLength ? .tooLong : .body(Array(body))
  }

  private static func unpacker(_ name: String, _ body: ArraySlice<UInt8>) -> (any Unpacker)? {
    switch name {
    case "gzip", "x-gzip", "zstd": Compression(body)?.makeUnpacker()
    case "deflate":
      if isZlib(body) { Inflater(.zlib) } else { isText(body) ? nil : Inflater(.none) }
    default: nil
    }
  }

  /// Returns whether a zlib header begins: method 8, and a checksum of five bits.
  private static func isZlib(_ body: ArraySlice<UInt8>) -> Bool {
    let head = Array(body.prefix(2))
    return head.count == 2 && head[0] & 0x0F == 8
      && (Int(head[0]) << 8 | Int(head[1])) % 31 == 0
  }

  private static func isText(_ body: ArraySlice<UInt8>) -> Bool {
    body.prefix(32).allSatisfy { (0x20..<0x7F).contains($0) || (0x09...0x0D).contains($0) }
  }

  /// Returns what `packed` holds as far as it can be read; nil if that is too long.
  private static func output(
    of unpacker: any Unpacker, _ packed: [UInt8], _ maximumLength: Int
  ) -> [UInt8]? {
    var output: [UInt8] = []
    var position = 0
    while output.count <= maximumLength {
      let start = position
      let (chunk, outcome) = unpacker.step(packed, from: &position)
      output += chunk
      let isStuck = chunk.isEmpty && position == start
      if outcome != .goesOn || isStuck { return output }
    }
    return nil
  }
}
