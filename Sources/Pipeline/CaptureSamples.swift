import ArchiveModel
import Ingestion
import Storage

/// Makes the dictionaries that an archive lacks of the first captures of an import, before they are compressed.
///
/// What an import stores then depends on its inputs alone, and not on which task was quicker.
struct CaptureSamples {
  private var trainers: [String: CaptureDictionaryTrainer] = [:]
  private let known: Set<String>

  /// Begins with the media types that the archive has dictionaries of.
  init(known: some Sequence<String>) {
    self.known = Set(known)
  }

  /// Shows a batch, and returns whether more are worth showing.
  mutating func add(_ batch: WorkBatch) -> Bool {
    var isNew = false
    for case .read(.capture(let capture)) in batch.items {
      let mediaType = capture.provenance.mediaType
      if known.contains(mediaType) || trainers[mediaType]?.isSated == true { continue }
      trainers[mediaType, default: CaptureDictionaryTrainer()].add(capture.bytes)
      isNew = true
    }
    return isNew
  }

  /// Returns the dictionaries, by their media types.
  func dictionaries() -> [(mediaType: String, bytes: [UInt8])] {
    trainers.sorted { $0.key < $1.key }.compactMap { mediaType, trainer in
      trainer.dictionary().map { (mediaType, $0) }
    }
  }
}
