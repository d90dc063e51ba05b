import ArchiveModel
import Ingestion

/// Captures that are analyzed and written together.
struct CaptureBatch: Sendable {
  let number: Int
  let items: [ReadItem]
}

/// Cuts what a reader reads into batches, bounded in records and in bytes.
struct BatchReader {
  private static let recordLimit = 64
  private static let byteLimit = 1 << 20

  private let reader: CaptureReader
  private var number = 0
  /// Batches that were looked at before their turn.
  private var ahead: [CaptureBatch] = []

  init(_ reader: CaptureReader) {
    self.reader = reader
  }

  /// Bytes read of the inputs so far.
  var bytesRead: Int {
    reader.bytesRead
  }

  /// Returns the next batch, or nil at the end; once `isStopped` only what was read before.
  mutating func next(isStopped: () -> Bool) -> CaptureBatch? {
    if ahead.isEmpty { return isStopped() ? nil : read() }
    return ahead.removeFirst()
  }

  /// Reads batches ahead of their turn for as long as `isWanted` says so.
  mutating func lookAhead(while isWanted: (CaptureBatch) -> Bool) {
    while let batch = read() {
      ahead.append(batch)
      if !isWanted(batch) { return }
    }
  }

  private mutating func read() -> CaptureBatch? {
    var items: [ReadItem] = []
    var bytes = 0
    while items.count < Self.recordLimit, bytes < Self.byteLimit, let item = reader.next() {
      if case .capture(let capture) = item { bytes += capture.bytes.count }
      items.append(item)
    }
    defer { number += 1 }
    return items.isEmpty ? nil : CaptureBatch(number: number, items: items)
  }
}
