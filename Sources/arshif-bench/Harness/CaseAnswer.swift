/// What an engine says to a case of the harness.
enum CaseAnswer: Encodable, Equatable {
  /// Whether the query finds the document.
  case isFound(Bool)
  /// The document with the phrase in brackets; nil if it does not hold it.
  case marked(String?)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .isFound(let isFound): try container.encode(isFound)
    case .marked(let text): try container.encode(text)
    }
  }
}
