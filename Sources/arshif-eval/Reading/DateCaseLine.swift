import ArchiveModel

/// A line of a file of date expressions.
struct DateCaseLine: Decodable {
  /// The cases that the line stands for: its text, and the same in numbers.
  let cases: [DateCase]

  private enum Key: String, CodingKey {
    case input, expected, grain, hint
    case numericInput = "input_numeric"
    case reference = "reference_date"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let input = try container.decode(String.self, forKey: .input)
    let expected = try Self.expected(in: container)
    let grain = try container.decodeIfPresent(String.self, forKey: .grain)
    // Against some day, or a duration could not be mistaken for a date.
    let reference =
      try container.decodeIfPresent(String.self, forKey: .reference)
      ?? (expected.isEmpty ? "2020-05-04" : nil)
    let text = DateCase(
      input: input, expected: expected,
      reference: try reference.map { try Self.date($0, .reference, in: container) },
      comparedLength: grain == "year" ? 4 : grain == "month" ? 7 : 10,
      isHijri: try container.decodeIfPresent(String.self, forKey: .hint) != nil)
    let numeric = try container.decodeIfPresent(String.self, forKey: .numericInput)
    cases =
      [text]
      + [numeric].compactMap { input in
        input.map {
          var other = text
          other.input = $0
          return other
        }
      }
  }

  private static func expected(in container: KeyedDecodingContainer<Key>) throws -> [String] {
    guard container.contains(.expected) else {
      throw DecodingError.keyNotFound(
        Key.expected, .init(codingPath: container.codingPath, debugDescription: ""))
    }
    if try container.decodeNil(forKey: .expected) { return [] }
    // A duration, {"d": 3}, is no date.
    if (try? container.nestedContainer(keyedBy: Key.self, forKey: .expected)) != nil { return [] }
    let date = try? container.decode(String.self, forKey: .expected)
    let dates = try date.map { [$0] } ?? container.decode([String].self, forKey: .expected)
    for text in dates { _ = try Self.date(text, .expected, in: container) }
    return dates
  }

  private static func date(
    _ text: String, _ key: Key, in container: KeyedDecodingContainer<Key>
  ) throws -> DateValue {
    guard let value = DateValue(parsing: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "'\(text)' is no date")
    }
    return value
  }

  /// What a line holds.
  static let hint = """
    a line is {"input": …, "expected": "2015-07-21", ["2015-07-21", …], null or {"d": 3}, "reference_date": …}
    """
}
