import Annotators
import Foundation

/// The loss of a labelled sentence under a linear-chain field, and its slopes, by forward and backward passes.
struct FieldGradient {
  /// The slope of the loss in each score.
  private(set) var scores: [Float]
  /// The slope of the loss in the transitions to each token.
  private(set) var transitions: [Float]
  private(set) var loss: Float

  init(
    scores: [Float], transitions: [Float], classes: [TransitionClasses], labels: [Int], stride: Int
  ) {
    let size = EntityLabel.count
    let count = labels.count
    var forward = [Float](repeating: 0, count: count * size)
    var backward = [Float](repeating: 0, count: count * size)
    let width = EntityModelLayout.transitionCount
    var sums = [Float](repeating: 0, count: count * width)
    for token in 0..<count {
      let form = Int(classes[token].form) * width
      let cluster = Int(classes[token].cluster) * width
      for index in 0..<width {
        sums[token * width + index] =
          transitions[index] + transitions[form + index] + transitions[cluster + index]
      }
    }
    let expTransitions = sums.map { expf($0) }
    // Probabilities are scaled at each token, so that nothing under- or overflows.
    var emissions = [Float](repeating: 0, count: count * size)
    var logZ: Float = 0
    for token in 0..<count {
      var top = -Float.infinity
      for label in 0..<size { top = max(top, scores[token * stride + label]) }
      logZ += top
      for label in 0..<size {
        emissions[token * size + label] = expf(scores[token * stride + label] - top)
      }
    }
    var scales = [Float](repeating: 1, count: count)
    for token in 0..<count {
      var total: Float = 0
      for label in 0..<size {
        var sum: Float = 0
        if token == 0 {
          sum = expTransitions[size * size + label]
        } else {
          for previous in 0..<size {
            sum +=
              forward[(token - 1) * size + previous]
              * expTransitions[token * width + previous * size + label]
          }
        }
        let value = sum * emissions[token * size + label]
        forward[token * size + label] = value
        total += value
      }
      scales[token] = total
      logZ += logf(total)
      for label in 0..<size { forward[token * size + label] /= total }
    }
    for label in 0..<size { backward[(count - 1) * size + label] = 1 }
    for token in stride_(from: count - 2) {
      for label in 0..<size {
        var sum: Float = 0
        for next in 0..<size {
          sum +=
            expTransitions[(token + 1) * width + label * size + next]
            * emissions[(token + 1) * size + next]
            * backward[(token + 1) * size + next]
        }
        backward[token * size + label] = sum / scales[token + 1]
      }
    }
    var slopes = [Float](repeating: 0, count: count * stride)
    var transitionSlopes = [Float](repeating: 0, count: count * width)
    var gold: Float = 0
    for token in 0..<count {
      for label in 0..<size {
        slopes[token * stride + label] =
          forward[token * size + label] * backward[token * size + label]
      }
      slopes[token * stride + labels[token]] -= 1
      gold += scores[token * stride + labels[token]]
      let previous = token == 0 ? size : labels[token - 1]
      gold += sums[token * width + previous * size + labels[token]]
      transitionSlopes[token * width + previous * size + labels[token]] -= 1
      if token == 0 {
        for label in 0..<size {
          transitionSlopes[size * size + label] += forward[label] * backward[label]
        }
      } else {
        for previous in 0..<size {
          let before = forward[(token - 1) * size + previous]
          if before < 1e-9 { continue }
          for label in 0..<size {
            transitionSlopes[token * width + previous * size + label] +=
              before * expTransitions[token * width + previous * size + label]
              * emissions[token * size + label]
              * backward[token * size + label] / scales[token]
          }
        }
      }
    }
    self.scores = slopes
    self.transitions = transitionSlopes
    loss = logZ - gold
  }
}

private func stride_(from last: Int) -> ReversedCollection<Range<Int>> {
  (0..<max(0, last + 1)).reversed()
}
