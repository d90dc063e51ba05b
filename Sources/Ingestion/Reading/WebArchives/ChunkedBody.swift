/// Joins the chunks of an HTTP body of `Transfer-Encoding: chunked`.
enum ChunkedBody {
  /// Returns the body in `bytes`; these themselves if they are no chunks after all.
  ///
  /// Archives often hold bodies that were joined already. Where a later chunk is broken, the rest is taken as it is.
  static func joined(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var body: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard let chunk = Chunk(bytes[position...]) else {
        if body.isEmpty { return bytes }
        return (body + bytes[position...])[...]
      }
      if chunk.length == 0 { break }
      let end = min(chunk.start + chunk.length, bytes.endIndex)
      body += bytes[chunk.start..<end]
      position = end
      if position < bytes.endIndex, bytes[position] == 0x0D { position += 1 }
      if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
    }
    return body[...]
  }

  private struct Chunk {
    let length: Int
    let start: Int

    /// Reads the line before a chunk: its length in hexadecimal digits, perhaps with an extension.
    init?(_ bytes: ArraySlice<UInt8>) {
      let line = bytes.prefix(256)
      guard let lineEnd = line.firstIndex(of: 0x0A) else { return nil }
      let digits = line[..<lineEnd].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
      guard (1...8).contains(digits.count),
        let length = Int(String(decoding: digits, as: UTF8.self), radix: 16), length >= 0
      else { return nil }
      self.length = length
      start = lineEnd + 1
    }
  }
}
