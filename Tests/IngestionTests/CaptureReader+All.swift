import ArchiveModel

@testable import Ingestion

extension CaptureReader {
  /// Everything that is left to read.
  func all() -> (captures: [Capture], errors: [ArchiveError]) {
    var captures: [Capture] = []
    var errors: [ArchiveError] = []
    while let item = next() {
      switch item {
      case .capture(let capture): captures.append(capture)
      case .rejected(let error): errors.append(error)
      }
    }
    return (captures, errors)
  }

  /// The records of all captures that are left, with the text of each.
  func texts() -> [String] {
    all().captures.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// Reads one file of records.
func read(
  _ path: String, format: InputFormat = .auto, maximum: Int = 32 << 20
) -> (captures: [Capture], errors: [ArchiveError]) {
  CaptureReader(paths: [path], format: format, maximumRecordLength: maximum).all()
}
