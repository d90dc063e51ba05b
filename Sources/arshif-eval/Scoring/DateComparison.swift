import ArchiveModel

/// The dates of an article beside those that are labelled in it, both in the order of the text.
///
/// They are aligned so that as many as possible have the same words; then so that as many of the others as possible share
/// a word; then so that as many values as possible are right.
struct DateComparison {
  /// A labelled date.
  struct Label {
    var surface: String
    var value: ExpectedDate
  }

  /// A date that was found, and the label that stands for it.
  private struct Pair {
    var label: Int
    var found: Int
    var isExact: Bool
    var isValueRight: Bool
  }

  /// More than all values of an article weigh together.
  private static let overlapWeight = 1 << 20
  /// More than all overlaps of an article weigh together.
  private static let exactWeight = 1 << 40

  private let labels: [Label]
  private let found: [DateMention]
  private let pairs: [Pair]

  init(labels: [Label], found: [DateMention]) {
    self.labels = labels
    self.found = found
    pairs = Self.aligned(labels, found)
  }

  /// Returns what is right.
  ///
  /// - Parameters:
  ///   - exact: Whether the words must be the same, or one shared word is enough.
  ///   - value: Whether the value must be right too.
  /// - Returns: The counts.
  func counts(exact: Bool, value: Bool) -> Counts {
    let right = pairs.count { ($0.isExact || !exact) && ($0.isValueRight || !value) }
    return Counts(right: right, wrong: found.count - right, missed: labels.count - right)
  }

  /// What is wrong, each once.
  var faults: [(fault: String, what: String)] {
    var faults: [(fault: String, what: String)] = []
    for pair in pairs where !(pair.isExact && pair.isValueRight) {
      let (label, mention) = (labels[pair.label], found[pair.found])
      faults.append(
        pair.isValueRight
          ? ("with other words", "\(label.surface) | \(mention.surface)")
          : ("with another value", "\(label.surface) is \(label.value), not \(mention.value)"))
    }
    let paired = (Set(pairs.map(\.label)), Set(pairs.map(\.found)))
    for index in labels.indices where !paired.0.contains(index) {
      faults.append(("missed", labels[index].surface))
    }
    for index in found.indices where !paired.1.contains(index) {
      faults.append(("invented", found[index].surface))
    }
    return faults
  }

  private static func aligned(_ labels: [Label], _ found: [DateMention]) -> [Pair] {
    let labelWords = labels.map { DateWords($0.surface) }
    let foundWords = found.map { DateWords($0.surface) }
    func weight(_ label: Int, _ mention: Int) -> Int {
      let isExact = labelWords[label] == foundWords[mention]
      guard isExact || labelWords[label].overlaps(foundWords[mention]) else { return 0 }
      let isRight = labels[label].value.isMet(by: found[mention].value)
      return (isExact ? exactWeight : overlapWeight) + (isRight ? 1 : 0)
    }
    return Alignment(labels.count, found.count, weight: weight).pairs.map { label, mention in
      Pair(
        label: label, found: mention, isExact: labelWords[label] == foundWords[mention],
        isValueRight: labels[label].value.isMet(by: found[mention].value))
    }
  }
}
