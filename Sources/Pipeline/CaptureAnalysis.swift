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
  /// The dictionaries to compress captures with, by media type.
  var dictionaries: [String: CaptureDictionary] = [:]

  /// Analyzes a batch; captures that the archive holds already are not read again.
  func analyze(_ batch: CaptureBatch, at workbench: Workbench) throws -> AnalyzedBatch {
    let digests = batch.items.map { item in
      if case .capture(let capture) = item { Digest(of: capture.bytes) } else { Digest(of: []) }
    }
    let known = try archive.holdsCaptures(digests)
    let items = batch.items.indices.map { index -> AnalyzedBatch.Item in
      switch batch.items[index] {
      case .rejected(let error): return .rejected(error, nil)
      case .capture where known[index]: return .known
      case .capture(let capture):
        return item(capture, digest: digests[index], at: workbench)
      }
    }
    return AnalyzedBatch(number: batch.number, items: items)
  }

  private func item(
    _ capture: Capture, digest: Digest, at workbench: Workbench
  ) -> AnalyzedBatch.Item {
    do {
      var article = try workbench.reader.article(in: capture)
      if let since, let published = article.published?.value, published.end < since {
        return .older
      }
      if article.source == nil { article.source = source }
      let found = annotators.map {
        (annotator: $0.identifier, annotations: $0.annotations(of: article))
      }
      let prepared = PreparedCapture(
        capture, digest: digest, readerVersion: ArticleReader.version,
        compressor: keepsCaptures ? workbench.compressor : nil,
        dictionary: dictionaries[capture.provenance.mediaType])
      return .article(
        PreparedArticle(
          article, capture: prepared, annotations: found, analysis: workbench.analysis))
    } catch {
      return .rejected(error, capture)
    }
  }
}
