import CNettle

/// Makes the records of web archives for tests.
enum WARCFixture {
  /// Returns a record of WARC.
  static func record(
    _ type: String = "response", url: String? = "http://akhbar.example/1",
    date: String = "2024-05-06T07:08:09Z",
    contentType: String = "application/http; msgtype=response",
    extra: String = "", block: [UInt8]
  ) -> [UInt8] {
    let target = url.map { "WARC-Target-URI: \($0)\r\n" } ?? ""
    let header =
      "WARC/1.0\r\nWARC-Type: \(type)\r\n\(target)WARC-Date: \(date)\r\n"
      + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
      + "Content-Type: \(contentType)\r\n\(extra)Content-Length: \(block.count)\r\n\r\n"
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// Returns a record of WARC with the digest of its block.
  static func signed(url: String, block: [UInt8]) -> [UInt8] {
    record(url: url, extra: "WARC-Block-Digest: sha1:\(sha1(block))\r\n", block: block)
  }

  /// Returns a record of ARC, version 1.
  static func arcRecord(url: String = "http://akhbar.example/1", block: [UInt8]) -> [UInt8] {
    Array("\(url) 192.0.2.1 20040506070809 text/html \(block.count)\n".utf8) + block + [0x0A]
  }

  /// The record that begins a file of ARC.
  static let arcHead =
    Array(
      """
      filedesc://test.arc 0.0.0.0 20040506070809 text/plain 76
      1 0 Test
      URL IP-address Archive-date Content-type Archive-length

      """.utf8) + Array("test line\n\n".utf8)

  /// Returns an HTTP answer.
  static func answer(
    _ body: [UInt8], status: String = "200 OK", type: String? = "text/html; charset=utf-8",
    headers: [String] = [], lineEnd: String = "\r\n"
  ) -> [UInt8] {
    let lines =
      ["HTTP/1.1 \(status)", "Server: test"] + (type.map { ["Content-Type: \($0)"] } ?? [])
      + headers
    return Array((lines.joined(separator: lineEnd) + lineEnd + lineEnd).utf8) + body
  }

  static func page(_ number: Int = 1) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html><head><title>خبر رقم \(number)</title></head>
      <body><h1>عنوان \(number)</h1><p>\(ArabicBytes.sentence)</p></body></html>
      """.utf8)
  }

  /// Returns a SHA-1 in hexadecimal digits.
  static func sha1(_ bytes: [UInt8]) -> String {
    var context = sha1_ctx()
    var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
    nettle_sha1_init(&context)
    nettle_sha1_update(&context, bytes.count, bytes)
    nettle_sha1_digest(&context, digest.count, &digest)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
