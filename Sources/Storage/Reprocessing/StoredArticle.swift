public import ArchiveModel

/// An article of the archive that a stage is done again for.
public struct StoredArticle: Sendable {
  /// What the stage begins with.
  public enum Content: Sendable {
    /// The capture, to be read again.
    case capture(Capture)
    /// The article as it was extracted.
    case article(Article, KeptIdentity)
  }

  let digest: Digest
  /// The version of the reading that made it.
  let readerVersion: String
  /// Where its capture came from.
  public let provenance: Provenance
  /// The source that it was given; nil if none.
  public let source: String?
  /// What the stage begins with.
  public let content: Content
}

/// What tells an article and its version apart, which is made of its capture and can't be made of its text again.
public struct KeptIdentity: Sendable {
  let identity: ArticleIdentity
  let contentDigest: Digest
}
