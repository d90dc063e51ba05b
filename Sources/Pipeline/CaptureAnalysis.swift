import Annotators
import ArchiveModel
import Ingestion
import Storage

/// What became of the captures of a batch, in their order.
struct AnalyzedBatch: Sendable {
  /// What became of a capture.
  enum Item: Sendable {
    case article(PreparedArticle)
    case known
    /// An article that was published before those that are wanted.
    case older
    /// What was not understood, with its capture if one was read.
    case rejected(ArchiveError, Capture?)
  }

  let number: Int
  let items: [Item]
}

/// Makes annotated articles of captures.
struct CaptureAnalysis: Sendable {
  let archive: ArchiveDatabase
  let annotators: [any Annotator]
  let keepsCaptures: Bool
  let source: String?
  /// The first day of which articles are wanted; nil for all.
  let since: CalendarDate?
  /// The day of the work, behind which nothing was published; nil if it is not known.
  var today: CalendarDate?
  /// The dictionaries to compress captures with, by media type.
  var dictionaries: [String: CaptureDictionary] = [:]

  /// The furniture that is known.
  var furniture = Furniture.none

  /// Analyzes a batch; captures of inputs that the archive holds already are not read again.
  func analyze(_ batch: WorkBatch, at workbench: Workbench) throws -> AnalyzedBatch {
    let captures = batch.items.map { item in
      if case .read(.capture(let capture)) = item {
        (digest: Digest(of: capture.bytes), provenance: capture.provenance)
      } else {
        (digest: Digest(of: []), provenance: Provenance(path: "", mediaType: ""))
      }
    }
    let known = try archive.holdsCaptures(captures)
    let items = batch.items.indices.map { index -> AnalyzedBatch.Item in
      do throws(ArchiveError) {
        switch batch.items[index] {
        case .read(.rejected(let error)): return .rejected(error, nil)
        case .read(.capture) where known[index]: return .known
        case .read(.capture(let capture)):
          return item(capture, digest: captures[index].digest, at: workbench)
        case .stored(let stored): return try .article(article(of: stored, at: workbench))
        }
      } catch {
        return .rejected(error, nil)
      }
    }
    return AnalyzedBatch(number: batch.number, items: items)
  }

  private func item(
    _ capture: Capture, digest: Digest, at workbench: Workbench
  ) -> AnalyzedBatch.Item {
    do throws(ArchiveError) {
      let article = try workbench.reader.article(in: capture)
      if let since, let published = article.published?.value, published.end < since {
        return .older
      }
      let prepared = PreparedCapture(
        capture, digest: digest, readerVersion: ArticleReader.version,
        compressor: keepsCaptures ? workbench.compressor : nil,
        dictionary: dictionaries[capture.provenance.mediaType])
      return .article(self.article(article, source: source, prepared, at: workbench))
    } catch {
      return .rejected(error, capture)
    }
  }

  private func article(
    of stored: StoredArticle, at workbench: Workbench
  ) throws(ArchiveError) -> PreparedArticle {
    var article =
      switch stored.content {
      case .capture(let capture): try workbench.reader.article(in: capture)
      case .article(let article, _): article
      }
    // The archive has its own by now.
    article.entityCorrections = []
    let capture = PreparedCapture(stored, readerVersion: ArticleReader.version)
    return self.article(article, source: stored.source, capture, at: workbench)
  }

  /// Cuts and annotates an article as it was extracted.
  private func article(
    _ extracted: Article, source: String?, _ capture: PreparedCapture, at workbench: Workbench
  ) -> PreparedArticle {
    var extracted = extracted
    if extracted.source == nil { extracted.source = source }
    let (article, cuts) = furniture.cut(from: extracted, path: capture.provenance.path)
    let found = annotators.map {
      (annotator: $0.identifier, annotations: $0.annotations(of: article))
    }
    return PreparedArticle(
      article, cuts: cuts, capture: capture, annotations: found, analysis: workbench.analysis)
  }
}
