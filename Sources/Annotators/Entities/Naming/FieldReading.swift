import ArchiveModel

/// A field of an article, as it was tokenized and labelled.
struct FieldReading {
  var field: Article.Field
  var text: String
  var tokenized: TokenizedText
  var labels: [UInt8]

  var tokens: [EntityToken] { tokenized.tokens }

  /// Returns the labelled names: their kind and tokens, without signs at either end.
  func labelledNames() -> [(kind: Mention.Kind, tokens: Range<Int>)] {
    EntityLabel.names(labels.map(Int.init)).compactMap { name in
      var range = name.tokens
      while let first = range.first, tokens[first].shape == .sign { range.removeFirst() }
      while let last = range.last, tokens[last].shape == .sign { range.removeLast() }
      guard let kind = Mention.Kind(name.kind), !range.isEmpty else { return nil }
      return (kind, range)
    }
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}

extension Mention.Kind {
  /// The kind of entity that a label names; nil for what is none in the archive.
  fileprivate init?(_ kind: EntityLabel.Kind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .location: self = .location
    case .event: self = .event
    case .miscellaneous: return nil
    }
  }
}
