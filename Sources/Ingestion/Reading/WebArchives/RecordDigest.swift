import CNettle

/// A digest as a record states it: `sha1:` and base 32, but also hexadecimal digits or base 64.
struct RecordDigest {
  /// The digest as it stands there.
  let text: String

  private enum Algorithm {
    case md5
    case sha1
    case sha256

    var length: Int {
      switch self {
      case .md5: Int(MD5_DIGEST_SIZE)
      case .sha1: Int(SHA1_DIGEST_SIZE)
      case .sha256: Int(SHA256_DIGEST_SIZE)
      }
    }
  }

  private let algorithm: Algorithm
  private let bytes: [UInt8]

  /// Reads a digest, or returns nil if there is none that is known here.
  init?(_ text: String?) {
    guard let text, let colon = text.firstIndex(of: ":") else { return nil }
    switch text[..<colon].lowercased() {
    case "md5": algorithm = .md5
    case "sha1", "sha-1": algorithm = .sha1
    case "sha256", "sha-256": algorithm = .sha256
    default: return nil
    }
    let value = Array(text[text.index(after: colon)...].utf8)
    guard let bytes = Self.decoded(value, length: algorithm.length) else { return nil }
    self.bytes = bytes
    self.text = text
  }

  /// Returns whether it is the digest of `content`.
  func matches(_ content: ArraySlice<UInt8>) -> Bool {
    var digest = [UInt8](repeating: 0, count: algorithm.length)
    content.withUnsafeBufferPointer { content in
      switch algorithm {
      case .md5:
        var context = md5_ctx()
        nettle_md5_init(&context)
        nettle_md5_update(&context, content.count, content.baseAddress)
        nettle_md5_digest(&context, digest.count, &digest)
      case .sha1:
        var context = sha1_ctx()
        nettle_sha1_init(&context)
        nettle_sha1_update(&context, content.count, content.baseAddress)
        nettle_sha1_digest(&context, digest.count, &digest)
      case .sha256:
        var context = sha256_ctx()
        nettle_sha256_init(&context)
        nettle_sha256_update(&context, content.count, content.baseAddress)
        nettle_sha256_digest(&context, digest.count, &digest)
      }
    }
    return digest == bytes
  }

  /// Returns the `length` bytes that `text` writes in base 16, 32 or 64, told apart by its length.
  private static func decoded(_ text: [UInt8], length: Int) -> [UInt8]? {
    let digits = text.filter { $0 != UInt8(ascii: "=") }
    let bits: Int
    switch digits.count {
    case length * 2: bits = 4
    case (length * 8 + 4) / 5: bits = 5
    case (length * 8 + 5) / 6: bits = 6
    default: return nil
    }
    var bytes: [UInt8] = []
    var held = 0
    var heldBits = 0
    for digit in digits {
      guard let value = value(of: digit, bits: bits) else { return nil }
      held = (held << bits | value) & 0xFFFF
      heldBits += bits
      guard heldBits >= 8 else { continue }
      heldBits -= 8
      bytes.append(UInt8(truncatingIfNeeded: held >> heldBits))
    }
    return bytes
  }

  private static func value(of digit: UInt8, bits: Int) -> Int? {
    let upper = (0x61...0x7A).contains(digit) ? digit - 0x20 : digit
    switch (bits, digit) {
    case (4, 0x30...0x39): return Int(digit) - 0x30
    case (4, _): return (0x41...0x46).contains(upper) ? Int(upper) - 0x41 + 10 : nil
    case (5, 0x32...0x37): return Int(digit) - 0x32 + 26
    case (5, _): return (0x41...0x5A).contains(upper) ? Int(upper) - 0x41 : nil
    case (_, 0x41...0x5A): return Int(digit) - 0x41
    case (_, 0x61...0x7A): return Int(digit) - 0x61 + 26
    case (_, 0x30...0x39): return Int(digit) - 0x30 + 52
    case (_, UInt8(ascii: "+")), (_, UInt8(ascii: "-")): return 62
    case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "_")): return 63
    default: return nil
    }
  }
}
