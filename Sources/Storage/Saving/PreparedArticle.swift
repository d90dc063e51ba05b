public import ArchiveModel

/// An article ready to be written: digests made, capture compressed, annotations counted.
public struct PreparedArticle: Sendable {
  let article: Article
  let identity: ArticleIdentity
  let contentDigest: Digest
  let capture: PreparedCapture
  let tags: [AnnotatedBy<TagAssignment>]
  let entities: [AnnotatedBy<ArchivedArticle.EntityCount>]
  /// The English names of the entities, one for each.
  let englishNames: [String?]
  let dates: [AnnotatedBy<DateMention>]
  /// The texts of the index's columns, those that are there, with their terms.
  let terms: [(text: String, terms: TermList)]
  let story: StorySignature

  /// Prepares an article for saving.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - capture: What it was read from.
  ///   - annotations: What each annotator, by its identifier, says of it.
  ///   - analysis: The calling task's analysis of text.
  public init(
    _ article: Article, capture: PreparedCapture,
    annotations: [(annotator: String, annotations: [Annotation])],
    analysis: TextAnalysis = TextAnalysis()
  ) {
    self.article = article
    terms = Article.Field.allCases.lazy.map(article.text).filter { !$0.isEmpty }
      .map { ($0, analysis.terms(of: $0)) }
    self.capture = capture
    contentDigest = article.versionDigest
    identity = ArticleIdentity(of: article)
    story = StorySignature(of: article.body)
    var collected = CollectedAnnotations()
    for tag in article.tags { collected.add(.tag(tag), by: TagAssignment.Origin.input.rawValue) }
    for (annotator, found) in annotations {
      for annotation in found { collected.add(annotation, by: annotator) }
    }
    tags = collected.tags
    entities = collected.entities
    englishNames = collected.englishNames
    dates = collected.dates
  }
}

/// A capture ready to be written.
public struct PreparedCapture: Sendable {
  /// The digest of the bytes as scraped.
  public let digest: Digest
  let provenance: Provenance
  let readerVersion: String
  let byteCount: Int
  let compression: String
  let dictionary: CaptureDictionary?
  let bytes: [UInt8]

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

/// Annotations of one article, mentions of one entity counted.
struct CollectedAnnotations {
  private struct EntityKey: Hashable {
    let kind: Mention.Kind
    let name: UTF8Key
  }

  private(set) var tags: [AnnotatedBy<TagAssignment>] = []
  private(set) var entities: [AnnotatedBy<ArchivedArticle.EntityCount>] = []
  private(set) var englishNames: [String?] = []
  private(set) var dates: [AnnotatedBy<DateMention>] = []
  private var places: [EntityKey: Int] = [:]

  mutating func add(_ annotation: Annotation, by annotator: String) {
    switch annotation {
    case .tag(let tag): tags.append(AnnotatedBy(annotator: annotator, value: tag))
    case .date(let date): dates.append(AnnotatedBy(annotator: annotator, value: date))
    case .mention(let mention): count(mention, by: annotator)
    }
  }

  private mutating func count(_ mention: Mention, by annotator: String) {
    let key = EntityKey(kind: mention.kind, name: UTF8Key(mention.name))
    guard let place = places[key] else {
      places[key] = entities.count
      let entity = ArchivedArticle.EntityCount(
        kind: mention.kind, name: mention.name, count: 1, surfaces: [mention.surface])
      entities.append(AnnotatedBy(annotator: annotator, value: entity))
      englishNames.append(mention.englishName)
      return
    }
    entities[place].value.count += 1
    englishNames[place] = englishNames[place] ?? mention.englishName
    let isNew = !entities[place].value.surfaces.contains {
      $0.utf8.elementsEqual(mention.surface.utf8)
    }
    if isNew { entities[place].value.surfaces.append(mention.surface) }
  }
}
