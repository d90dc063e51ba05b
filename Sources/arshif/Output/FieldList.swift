import ArchiveModel
import Rendering

/// The fields that `--fields a,b` names.
struct FieldList {
  private let text: String

  /// Creates the list that was typed.
  init(_ text: String) {
    self.text = text
  }

  /// Returns the fields.
  ///
  /// - Parameter example: An object that has all the fields that there are; nil if there is none.
  /// - Returns: The names.
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if the object lacks one.
  func fields(of example: JSONValue?) throws -> [String] {
    let fields = text.split(separator: ",").map { String($0).trimmed }
    for field in fields {
      if let example, example[field] == nil {
        throw ArchiveError(
          .invalidArgument, "--fields \(text): there is no field \(field)",
          hint: "fields are \(example.keys.joined(separator: ", "))")
      }
    }
    return fields
  }
}

extension JSONValue {
  /// The keys of an object, in order.
  fileprivate var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  /// Returns the object with only the fields named, in their order; nil for all.
  func selecting(_ fields: [String]?) -> JSONValue {
    guard let fields else { return self }
    return .object(fields.map { Member($0, self[$0] ?? .null) })
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
