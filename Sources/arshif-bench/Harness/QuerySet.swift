import ArchiveModel
import Foundation

/// The queries of a file; what else it says of itself is passed over.
struct QuerySet: Decodable {
  let queries: [TimedQuery]

  /// Reads the file at `path`.
  ///
  /// - Throws: ``ArchiveError`` of code `unreadable` or `malformedInput`.
  init(path: String) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: InputFile.content(of: path))
    } catch let error as DecodingError {
      throw ArchiveError(.malformedInput, "\(path) is no set of queries: \(error)")
    }
  }
}
