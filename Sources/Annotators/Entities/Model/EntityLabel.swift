/// The labels of tokens: outside of all names, the beginning and the inside of each kind.
package enum EntityLabel {
  /// The kinds that the tagger tells apart, in the order of the labels.
  package enum Kind: Int, CaseIterable, Sendable {
    case person, organization, location, miscellaneous, event
  }

  package static let outside = 0
  /// The number of labels.
  package static let count = 1 + 2 * Kind.allCases.count

  package static func begin(_ kind: Kind) -> Int { 1 + 2 * kind.rawValue }
  package static func inside(_ kind: Kind) -> Int { 2 + 2 * kind.rawValue }
  /// The kind that a label is of; nil outside.
  package static func kind(of label: Int) -> Kind? {
    label == 0 ? nil : Kind(rawValue: (label - 1) / 2)
  }
  package static func isInside(_ label: Int) -> Bool { label > 0 && label % 2 == 0 }
  /// Whether `label` can follow `previous`; `previous` is nil at the beginning.
  package static func canFollow(_ label: Int, _ previous: Int?) -> Bool {
    guard isInside(label) else { return true }
    return previous == label || previous == label - 1
  }

  /// Returns the names that the labels of a text tell: their kinds and tokens, in order.
  package static func names(_ labels: [Int]) -> [(kind: Kind, tokens: Range<Int>)] {
    var names: [(kind: Kind, tokens: Range<Int>)] = []
    var index = 0
    while index < labels.count {
      guard let kind = kind(of: labels[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < labels.count, labels[end] == inside(kind) { end += 1 }
      names.append((kind, index..<end))
      index = end
    }
    return names
  }
}
