@testable import Annotators
import TestSupport
import Testing

struct LabelPathTests {
  private typealias Scores = [SIMD16<Int32>]

  @Test func `the path found is the best of all paths`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<40 {
      let transitions = (0..<TransitionClasses.count * (EntityLabel.count + 1)).map { _ in
        vector(of: Int16.random(in: -40...40, using: &generator))
      }
      let scores: Scores = (0..<3).map { _ in
        var vector = SIMD16<Int32>(repeating: 0)
        for label in 0..<EntityLabel.count {
          vector[label] = Int32.random(in: -60...60, using: &generator)
        }
        return vector
      }
      let classes = [TransitionClasses](repeating: TransitionClasses(), count: 3)
      var path = LabelPath()
      path.find(scores, classes, transitions: transitions)
      #expect(
        score(path.labels.map(Int.init), scores, classes, transitions)
          == best(scores, classes, transitions))
    }
  }

  @Test func `no token gives no label`() {
    var path = LabelPath()
    path.find([], [], transitions: [])
    #expect(path.labels.isEmpty)
  }

  private func vector(of value: Int16) -> SIMD16<Int16> {
    var vector = SIMD16<Int16>(repeating: 0)
    for label in 0..<EntityLabel.count { vector[label] = value &* Int16(label % 3) }
    return vector
  }

  private func score(
    _ labels: [Int], _ scores: Scores, _ classes: [TransitionClasses],
    _ transitions: [SIMD16<Int16>]
  ) -> Int {
    var sum = 0
    var previous = EntityLabel.count
    for (index, label) in labels.enumerated() {
      sum += Int(scores[index][label])
      for wordClass in [0, Int(classes[index].form), Int(classes[index].cluster)] {
        sum += Int(transitions[wordClass * (EntityLabel.count + 1) + previous][label])
      }
      previous = label
    }
    return sum
  }

  private func best(
    _ scores: Scores, _ classes: [TransitionClasses], _ transitions: [SIMD16<Int16>]
  ) -> Int {
    var best = Int.min
    for first in 0..<EntityLabel.count {
      for second in 0..<EntityLabel.count {
        for third in 0..<EntityLabel.count {
          best = max(best, score([first, second, third], scores, classes, transitions))
        }
      }
    }
    return best
  }
}
