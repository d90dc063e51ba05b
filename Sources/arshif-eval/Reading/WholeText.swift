import ArchiveModel
import Ingestion

/// A file that is read as one text, compressed or not.
struct WholeText {
  let path: String

  /// Returns the text.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` if the file can't be read.
  func text() throws(ArchiveError) -> String {
    let reader = CaptureReader(paths: [path], format: .text)
    guard let item = reader.next() else {
      throw .badLabel("the folder '\(path)' holds no text", hint: "name a file", path: path)
    }
    switch item {
    case .rejected(let error): throw error
    case .capture(let capture): return String(decoding: capture.bytes, as: UTF8.self)
    }
  }
}
