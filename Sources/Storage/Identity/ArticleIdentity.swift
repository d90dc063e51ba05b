import ArchiveModel

/// What makes two captures captures of one article: the address, else the source and the id it gave, else the content.
struct ArticleIdentity: Hashable, Sendable {
  /// A digest of what identifies the article, 16 bytes.
  let bytes: [UInt8]

  init(of article: Article) {
    if let url = article.url, !url.isEmpty {
      self.init(ofAddress: url)
      return
    }
    var hasher = DigestHasher()
    if let id = article.sourceID, !id.isEmpty {
      hasher.update("id")
      hasher.update(article.source ?? "")
      hasher.update(id)
    } else {
      hasher.update("content")
      hasher.update(article.textDigest.bytes)
    }
    self.init(hasher.finish())
  }

  /// The identity of an article with an address.
  init(ofAddress url: String) {
    var hasher = DigestHasher()
    hasher.update("url")
    hasher.update(CanonicalAddress.canonical(url))
    self.init(hasher.finish())
  }

  /// The identity that the archive holds.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private init(_ digest: Digest) {
    bytes = Array(digest.bytes.prefix(16))
  }

  /// The identity as a short name for people: eight digits and letters that cannot be mistaken for each other; more, up to
  /// 25, where eight are taken.
  func publicID(length: Int = 8) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var name: [UInt8] = []
    var buffer = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        name.append(alphabet[buffer >> bits & 31])
      }
      buffer &= 0xFF
    }
    return String(decoding: name.prefix(length), as: UTF8.self)
  }
}

extension Article {
  /// The digest of what makes a version of the article: its text, byline, captions, given tags and date.
  ///
  /// A date that only the day of scraping tells makes no other version.
  var versionDigest: Digest {
    var hasher = DigestHasher()
    hasher.update(textDigest.bytes)
    hasher.update(byline ?? "")
    for caption in captions { hasher.update(caption) }
    for tag in tags where tag.origin == .input { hasher.update(tag.slug) }
    let isOwnDate = published.map { Self.ownDateOrigins.contains($0.origin) } ?? false
    hasher.update(isOwnDate ? published?.value.description ?? "" : "")
    return hasher.finish()
  }

  private static let ownDateOrigins: Set<DateClaim.Origin> = [
    .jsonLD, .meta, .time, .dateline, .feed,
  ]

  /// The digest of title, summary and body.
  var textDigest: Digest {
    var hasher = DigestHasher()
    hasher.update(title)
    hasher.update(summary ?? "")
    hasher.update(body)
    return hasher.finish()
  }
}
