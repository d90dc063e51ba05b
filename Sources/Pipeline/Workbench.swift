import ArchiveModel
import Ingestion
import Storage

/// The tools that turn captures into articles ready to be saved; they keep memory and the words that they met.
///
/// One task has one for all its batches.
final class Workbench {
  let reader: ArticleReader
  let compressor = CaptureCompressor()
  let analysis = TextAnalysis()

  /// Creates a workbench for pages of which none was published after `day`.
  init(latestDay day: CalendarDate?) {
    reader = ArticleReader(latestDay: day)
  }
}
