import ArchiveModel
import Foundation
import Ingestion

/// A file of JSON Lines, compressed or not, each line a label of one type.
struct LabelLines {
  let path: String
  /// What a line should hold.
  let hint: String

  /// Calls `body` with each label and the line that it stands on.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` for a file that can't be read, and for the first line that is no such label.
  func forEach<Label: Decodable>(
    _ type: Label.Type, _ body: (Label, Capture) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    let reader = CaptureReader(paths: [path], format: .jsonLines)
    while let item = reader.next() {
      switch item {
      case .rejected(let error): throw error
      case .capture(let capture): try body(label(type, in: capture), capture)
      }
    }
  }

  private func label<Label: Decodable>(
    _ type: Label.Type, in capture: Capture
  ) throws(ArchiveError) -> Label {
    do {
      return try JSONDecoder().decode(type, from: Data(capture.bytes))
    } catch {
      throw .badLabel(
        decoding: error, hint: hint, path: path, line: capture.provenance.record)
    }
  }
}
