import ArchiveModel
import Foundation

/// Queries and documents of which an engine has to say whether they match, and a phrase to mark.
struct CaseSet: Decodable {
  /// One query and one document.
  struct Case: Decodable {
    let id: String
    let query: String
    let doc: String
  }

  /// A document, and the words of the phrase to mark in it.
  struct Highlight: Decodable {
    let doc: String
    let phrase: [String]
  }

  let cases: [Case]
  let highlight: Highlight?

  /// Reads the file at `path`.
  ///
  /// - Throws: ``ArchiveError`` of code `unreadable` or `malformedInput`.
  init(path: String) throws {
    do {
      self = try JSONDecoder().decode(Self.self, from: InputFile.content(of: path))
    } catch let error as DecodingError {
      throw ArchiveError(.malformedInput, "\(path) is no set of cases: \(error)")
    }
  }
}
