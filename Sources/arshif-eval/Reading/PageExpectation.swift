import ArchiveModel
import Foundation

/// The names that a page's article should give, and those that it should not.
struct PageExpectation: Decodable {
  /// The names by kind, in the order of the kinds.
  var names: [(kind: Mention.Kind, names: [String])] = []
  /// Names that no entity may have.
  var absent: [String] = []

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for key in container.allKeys {
      let names = try container.decode([String].self, forKey: key)
      if key.stringValue == "absent" {
        absent = names
      } else if let kind = Mention.Kind(rawValue: key.stringValue) {
        self.names.append((kind, names))
      } else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "unknown kind '\(key.stringValue)'")
      }
    }
    let order = Mention.Kind.allCases
    self.names.sort {
      (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0)
    }
  }

  /// Reads a file.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` if it can't be read or holds something else.
  init(path: String) throws(ArchiveError) {
    let text = try WholeText(path: path).text()
    do {
      self = try JSONDecoder().decode(PageExpectation.self, from: Data(text.utf8))
    } catch {
      throw .badLabel(decoding: error, hint: Self.hint, path: path)
    }
  }

  private static let hint =
    #"the file is {"person": […], "organization": […], "location": […], "event": […], "absent": […]}"#
}
