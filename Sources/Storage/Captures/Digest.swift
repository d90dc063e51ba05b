import CNettle

/// A SHA-256 digest.
public struct Digest: Hashable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Creates the digest of `content`.
  public init(of content: [UInt8]) {
    var hasher = DigestHasher()
    hasher.update(content)
    self = hasher.finish()
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// Makes a digest of content that comes in parts.
struct DigestHasher {
  private var context = sha256_ctx()

  init() {
    nettle_sha256_init(&context)
  }

  mutating func update(_ part: [UInt8]) {
    nettle_sha256_update(&context, part.count, part)
  }

  /// Adds a string and its length, so that parts can't run into each other.
  mutating func update(_ part: String) {
    var part = part
    part.withUTF8 { utf8 in
      var length = UInt64(utf8.count).littleEndian
      withUnsafeBytes(of: &length) { bytes in
        nettle_sha256_update(
          &context, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
      }
      nettle_sha256_update(&context, utf8.count, utf8.baseAddress)
    }
  }

  mutating func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, bytes.count, &bytes)
    return Digest(bytes: bytes)
  }
}
