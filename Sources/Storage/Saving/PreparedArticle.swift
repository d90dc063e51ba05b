public import ArchiveModel

/// An article ready to be written: digests made, capture compressed, annotations counted.
public struct PreparedArticle: Sendable {
  let article: Article
  /// What was cut out of its body.
  let cuts: [BodyCut]
  let identity: ArticleIdentity
  /// The digest of the article as it was extracted, before anything was cut.
  let contentDigest: Digest
  /// Whose furniture it may hold.
  let site: String
  /// The annotators that saw it, with their versions.
  let annotators: String
  let capture: PreparedCapture
  let tags: [AnnotatedBy<TagAssignment>]
  let entities: [AnnotatedBy<PreparedEntity>]
  let dates: [AnnotatedBy<DateMention>]
  /// The texts of the index's columns, those that are there, with their terms.
  let terms: [(text: String, terms: TermList)]
  let story: StorySignature

  /// Prepares an article for saving.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - cuts: What was cut out of its body.
  ///   - capture: What it was read from.
  ///   - annotations: What each annotator, by its identifier, says of it.
  ///   - analysis: The calling task's analysis of text.
  public init(
    _ article: Article, cuts: [BodyCut] = [], capture: PreparedCapture,
    annotations: [(annotator: String, annotations: [Annotation])],
    analysis: TextAnalysis = TextAnalysis()
  ) {
    self.article = article
    self.cuts = cuts
    terms = Article.Field.allCases.lazy.map(article.text).filter { !$0.isEmpty }
      .map { ($0, analysis.terms(of: $0)) }
    self.capture = capture
    let extracted = article.restoring(cuts)
    contentDigest = capture.kept?.contentDigest ?? extracted.versionDigest
    identity = capture.kept?.identity ?? ArticleIdentity(of: extracted)
    site = SiteName.name(of: article, path: capture.provenance.path)
    annotators = annotations.map(\.annotator).joined(separator: " ")
    story = StorySignature(of: article.body)
    var collected = CollectedAnnotations()
    for tag in article.tags { collected.add(.tag(tag), by: tag.origin.rawValue) }
    for (annotator, found) in annotations {
      for annotation in found { collected.add(annotation, by: annotator) }
    }
    tags = collected.tags
    entities = collected.entities
    dates = collected.dates
  }
}

/// A capture ready to be written.
public struct PreparedCapture: Sendable {
  /// The digest of the bytes as scraped.
  public let digest: Digest
  /// Where the bytes came from.
  public let provenance: Provenance
  let readerVersion: String
  let byteCount: Int
  let compression: String
  let dictionary: CaptureDictionary?
  let bytes: [UInt8]
  /// What the archive holds of its article, whose text is not extracted anew; nil if it is.
  let kept: KeptIdentity?

  /// Prepares a capture that the archive holds, whose article is read again.
  ///
  /// - Parameters:
  ///   - stored: The capture with its article.
  ///   - readerVersion: The version of the reading that made the article of it.
  public init(_ stored: StoredArticle, readerVersion: String) {
    digest = stored.digest
    provenance = stored.provenance
    byteCount = 0
    compression = "discarded"
    dictionary = nil
    bytes = []
    if case .article(_, let identity) = stored.content {
      self.readerVersion = stored.readerVersion
      kept = identity
    } else {
      self.readerVersion = readerVersion
      kept = nil
    }
  }

  /// Prepares a capture whose digest is known.
  ///
  /// - Parameters:
  ///   - capture: The capture.
  ///   - digest: The SHA-256 digest of its bytes.
  ///   - readerVersion: The version of the reading that made the article of it.
  ///   - compressor: The calling task's compressor; nil to keep no bytes.
  ///   - dictionary: The dictionary of the capture's media type; nil if there is none.
  public init(
    _ capture: Capture, digest: Digest, readerVersion: String, compressor: CaptureCompressor?,
    dictionary: CaptureDictionary? = nil
  ) {
    self.readerVersion = readerVersion
    self.digest = digest
    provenance = capture.provenance
    kept = nil
    byteCount = capture.bytes.count
    guard let compressor else {
      compression = "discarded"
      self.dictionary = nil
      bytes = []
      return
    }
    let compressed = compressor.compressed(capture.bytes, with: dictionary)
    compression = compressed == nil ? "none" : "zstd"
    self.dictionary = compressed == nil ? nil : dictionary
    bytes = compressed ?? capture.bytes
  }
}

/// A value and the identifier of the annotator that it is from.
struct AnnotatedBy<Value: Sendable>: Sendable {
  let annotator: String
  var value: Value
}

/// An entity as an article names it, all spellings of its name together.
struct PreparedEntity: Sendable {
  var count: ArchivedArticle.EntityCount
  /// The name without what spellings differ in.
  let key: String
  var englishName: String?
}

/// Annotations of one article, mentions of one entity counted.
struct CollectedAnnotations {
  private struct Name: Hashable {
    let kind: Mention.Kind
    let text: UTF8Key
  }

  private(set) var tags: [AnnotatedBy<TagAssignment>] = []
  private(set) var entities: [AnnotatedBy<PreparedEntity>] = []
  private(set) var dates: [AnnotatedBy<DateMention>] = []
  private var placesOfNames: [Name: Int] = [:]
  private var placesOfKeys: [Name: Int] = [:]

  mutating func add(_ annotation: Annotation, by annotator: String) {
    switch annotation {
    case .tag(let tag): tags.append(AnnotatedBy(annotator: annotator, value: tag))
    case .date(let date): dates.append(AnnotatedBy(annotator: annotator, value: date))
    case .mention(let mention): count(mention, by: annotator)
    }
  }

  private mutating func count(_ mention: Mention, by annotator: String) {
    let place = place(of: mention, by: annotator)
    entities[place].value.count.count += 1
    entities[place].value.englishName = entities[place].value.englishName ?? mention.englishName
    let isNew = !entities[place].value.count.surfaces.contains {
      $0.utf8.elementsEqual(mention.surface.utf8)
    }
    if isNew { entities[place].value.count.surfaces.append(mention.surface) }
  }

  /// Returns where an entity stands, which is added if it is another one.
  private mutating func place(of mention: Mention, by annotator: String) -> Int {
    let name = Name(kind: mention.kind, text: UTF8Key(mention.name))
    if let place = placesOfNames[name] { return place }
    let key = EntityKey.identity(mention.name, kind: mention.kind)
    let place = placesOfKeys[Name(kind: mention.kind, text: UTF8Key(key))] ?? entities.count
    placesOfNames[name] = place
    placesOfKeys[Name(kind: mention.kind, text: UTF8Key(key))] = place
    if place == entities.count {
      let count = ArchivedArticle.EntityCount(
        kind: mention.kind, name: mention.name, count: 0, surfaces: [])
      entities.append(
        AnnotatedBy(annotator: annotator, value: PreparedEntity(count: count, key: key)))
    } else if EntitySpelling.isBetter(mention.name, than: entities[place].value.count.name) {
      entities[place].value.count.name = mention.name
    }
    return place
  }
}
