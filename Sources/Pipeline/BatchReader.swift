import ArchiveModel
import Ingestion
import Storage

/// What is analyzed and written together.
struct WorkBatch: Sendable {
  /// What an article is made of.
  enum Item: Sendable {
    /// What was read of an input.
    case read(ReadItem)
    /// What the archive holds.
    case stored(StoredArticle)
  }

  let number: Int
  let items: [Item]
}

/// Where batches come from, one after the other.
protocol BatchSource {
  /// How much was read of the source so far, to tell a share of the whole.
  var position: Int { get }
  /// Returns the next batch, or nil at the end; once `isStopped` only what was read before.
  mutating func next(isStopped: () -> Bool) throws -> WorkBatch?
}

/// Cuts what a reader reads into batches, bounded in records and in bytes.
struct BatchReader: BatchSource {
  private static let recordLimit = 64
  private static let byteLimit = 1 << 20

  private let reader: CaptureReader
  private var number = 0
  /// Batches that were looked at before their turn.
  private var ahead: [WorkBatch] = []

  init(_ reader: CaptureReader) {
    self.reader = reader
  }

  /// Bytes read of the inputs so far.
  var position: Int {
    reader.bytesRead
  }

  /// Returns the next batch, or nil at the end; once `isStopped` only what was read before.
  mutating func next(isStopped: () -> Bool) -> WorkBatch? {
    if ahead.isEmpty { return isStopped() ? nil : read() }
    return ahead.removeFirst()
  }

  /// Reads batches ahead of their turn for as long as `isWanted` says so.
  mutating func lookAhead(while isWanted: (WorkBatch) -> Bool) {
    while let batch = read() {
      ahead.append(batch)
      if !isWanted(batch) { return }
    }
  }

  private mutating func read() -> WorkBatch? {
    var items: [WorkBatch.Item] = []
    var bytes = 0
    while items.count < Self.recordLimit, bytes < Self.byteLimit, let item = reader.next() {
      if case .capture(let capture) = item { bytes += capture.bytes.count }
      items.append(.read(item))
    }
    defer { number += 1 }
    return items.isEmpty ? nil : WorkBatch(number: number, items: items)
  }
}
