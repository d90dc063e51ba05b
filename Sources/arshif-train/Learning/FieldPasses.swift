import Annotators
import Foundation

/// The forward and backward passes over a sentence.
///
/// The sums of each token are brought to 1, so that none overflows.
struct FieldPasses {
  private let size = EntityLabel.count
  private let width = EntityModelLayout.transitionCount
  private let count: Int
  private var emissions: [Float] = []
  private let transitions: [Float]
  private var forward: [Float]
  private var backward: [Float]
  private var totals: [Float]
  /// The logarithm of the sum over all labellings.
  private(set) var logarithmOfAll: Float = 0

  init(scores: [Float], transitions: [Float], stride: Int) {
    count = scores.count / stride
    self.transitions = transitions.map { expf($0) }
    forward = [Float](repeating: 0, count: count * size)
    backward = [Float](repeating: 1, count: count * size)
    totals = [Float](repeating: 1, count: count)
    emissions.reserveCapacity(count * size)
    for token in 0..<count {
      let own = scores[token * stride..<token * stride + size]
      let top = own.max() ?? 0
      logarithmOfAll += top
      emissions += own.map { expf($0 - top) }
    }
    for token in 0..<count { passForward(token) }
    for token in (0..<max(0, count - 1)).reversed() { passBackward(token) }
  }

  private mutating func passForward(_ token: Int) {
    var total: Float = 0
    for label in 0..<size {
      var sum: Float = 0
      if token == 0 {
        sum = transitions[size * size + label]
      } else {
        for previous in 0..<size {
          sum += forward[(token - 1) * size + previous] * transition(previous, label, token)
        }
      }
      forward[token * size + label] = sum * emissions[token * size + label]
      total += forward[token * size + label]
    }
    totals[token] = total
    logarithmOfAll += logf(total)
    for label in 0..<size { forward[token * size + label] /= total }
  }

  private mutating func passBackward(_ token: Int) {
    for label in 0..<size {
      var sum: Float = 0
      for next in 0..<size {
        sum +=
          transition(label, next, token + 1) * emissions[(token + 1) * size + next]
          * backward[(token + 1) * size + next]
      }
      backward[token * size + label] = sum / totals[token + 1]
    }
  }

  @inline(__always)
  private func transition(_ previous: Int, _ label: Int, _ token: Int) -> Float {
    transitions[token * width + previous * size + label]
  }

  /// How likely a token has a label.
  func likelihood(of label: Int, at token: Int) -> Float {
    forward[token * size + label] * backward[token * size + label]
  }

  /// How likely a token has a label and the one before it another; at the beginning `previous` is the number of labels.
  func likelihood(of label: Int, behind previous: Int, at token: Int) -> Float {
    guard token > 0 else { return likelihood(of: label, at: 0) }
    return forward[(token - 1) * size + previous] * transition(previous, label, token)
      * emissions[token * size + label] * backward[token * size + label] / totals[token]
  }
}
