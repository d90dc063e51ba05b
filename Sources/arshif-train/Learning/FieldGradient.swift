import Annotators
import Foundation

/// The loss of a labelled sentence under a linear-chain field, and its slopes, by forward and backward passes (Lafferty,
/// McCallum and Pereira, 2001).
struct FieldGradient {
  private static let size = EntityLabel.count
  private static let width = EntityModelLayout.transitionCount

  /// The slope of the loss in each score, `stride` a token.
  private(set) var scores: [Float]
  /// The slope of the loss in the transitions to each token.
  private(set) var transitions: [Float]
  private(set) var loss: Float = 0

  /// Sums the loss and its slopes.
  ///
  /// - Parameters:
  ///   - scores: Of each token, the score of each label, `stride` a token.
  ///   - transitions: Of each token, the score of each label behind each label, and at the beginning.
  ///   - labels: The right label of each token.
  ///   - stride: The columns of a token.
  init(scores: [Float], transitions: [Float], labels: [Int], stride: Int) {
    self.scores = [Float](repeating: 0, count: labels.count * stride)
    self.transitions = [Float](repeating: 0, count: transitions.count)
    let passes = FieldPasses(scores: scores, transitions: transitions, stride: stride)
    loss = passes.logarithmOfAll
    for token in labels.indices {
      addExpectations(of: token, passes, stride)
      let previous = token == 0 ? Self.size : labels[token - 1]
      let step = token * Self.width + previous * Self.size + labels[token]
      loss -= scores[token * stride + labels[token]] + transitions[step]
      self.scores[token * stride + labels[token]] -= 1
      self.transitions[step] -= 1
    }
  }

  /// Adds how likely each label and each transition to a token is.
  private mutating func addExpectations(of token: Int, _ passes: FieldPasses, _ stride: Int) {
    let size = Self.size
    for label in 0..<size {
      scores[token * stride + label] += passes.likelihood(of: label, at: token)
    }
    for previous in token == 0 ? size...size : 0...size - 1 {
      for label in 0..<size {
        transitions[token * Self.width + previous * size + label] +=
          passes.likelihood(of: label, behind: previous, at: token)
      }
    }
  }
}
