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
    var names: [(kind: Mention.Kind, tokens: Range<Int>)] = []
    var index = 0
    while index < labels.count {
      guard let kind = EntityLabel.kind(of: Int(labels[index])) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < labels.count, Int(labels[end]) == EntityLabel.inside(kind) { end += 1 }
      var range = index..<end
      while let first = range.first, tokens[first].shape == .sign { range.removeFirst() }
      while let last = range.last, tokens[last].shape == .sign { range.removeLast() }
      if let kind = Mention.Kind(kind), !range.isEmpty { names.append((kind, range)) }
      index = end
    }
    return names
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
