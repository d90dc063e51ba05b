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

  init(_ reader: CaptureReader) {
    self.reader = reader
  }

  /// Bytes read of the inputs so far.
  var bytesRead: Int {
    reader.bytesRead
  }

  /// Returns the next batch, or nil at the end.
  mutating func next() -> CaptureBatch? {
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
