/// Finds the labels of a sentence that together have the highest score (Viterbi 1967).
struct LabelPath {
  private static let previousCount = EntityLabel.count + 1

  /// The labels found last.
  private(set) var labels: [UInt8] = []
  private var origins: [SIMD16<UInt8>] = []

  /// Finds the best labels.
  ///
  /// - Parameters:
  ///   - scores: Of each token, the score of each label.
  ///   - classes: Of each token, what decides how its label follows.
  ///   - transitions: For each class, for each label before, then for the beginning, the score of each label.
  mutating func find(
    _ scores: [SIMD16<Int32>], _ classes: [TransitionClasses], transitions: [SIMD16<Int16>]
  ) {
    labels.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    guard let first = scores.first else { return }
    var best = first &+ Self.transition(to: classes[0], from: EntityLabel.count, transitions)
    for index in scores.indices.dropFirst() {
      let words = classes[index]
      var top =
        SIMD16<Int32>(repeating: best[0]) &+ Self.transition(to: words, from: 0, transitions)
      var origin = SIMD16<Int32>(repeating: 0)
      for previous in 1..<EntityLabel.count {
        let candidate =
          SIMD16<Int32>(repeating: best[previous])
          &+ Self.transition(to: words, from: previous, transitions)
        let isBetter = candidate .> top
        top.replace(with: candidate, where: isBetter)
        origin.replace(with: SIMD16<Int32>(repeating: Int32(previous)), where: isBetter)
      }
      best = top &+ scores[index]
      origins.append(SIMD16<UInt8>(truncatingIfNeeded: origin))
    }
    var label = 0
    for other in 1..<EntityLabel.count where best[other] > best[label] { label = other }
    labels.append(UInt8(label))
    for origin in origins.reversed() {
      label = Int(origin[label])
      labels.append(UInt8(label))
    }
    labels.reverse()
  }

  @inline(__always)
  private static func transition(
    to words: TransitionClasses, from previous: Int, _ transitions: [SIMD16<Int16>]
  ) -> SIMD16<Int32> {
    let sum =
      transitions[previous] &+ transitions[Int(words.form) * previousCount + previous]
      &+ transitions[Int(words.cluster) * previousCount + previous]
    return SIMD16<Int32>(truncatingIfNeeded: sum)
  }
}
