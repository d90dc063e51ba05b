import Annotators
import TestSupport
import Testing

@testable import arshif_train

struct FieldGradientTests {
  private static let stride = FieldTrainer.stride
  private static let width = EntityModelLayout.transitionCount

  private func numbers(_ count: Int, _ generator: inout SeededGenerator) -> [Float] {
    (0..<count).map { _ in Float.random(in: -1...1, using: &generator) }
  }

  private func loss(_ scores: [Float], _ transitions: [Float], _ labels: [Int]) -> Float {
    FieldGradient(scores: scores, transitions: transitions, labels: labels, stride: Self.stride)
      .loss
  }

  @Test func `slopes are those of the loss`() {
    var generator = SeededGenerator(seed: 17)
    let labels = [1, 2, 0, 5]
    let scores = numbers(labels.count * Self.stride, &generator)
    let transitions = numbers(labels.count * Self.width, &generator)
    let gradient = FieldGradient(
      scores: scores, transitions: transitions, labels: labels, stride: Self.stride)
    let step: Float = 0.01
    for index in [0, 1, 13, 26, 40] {
      var (more, less) = (scores, scores)
      more[index] += step
      less[index] -= step
      let slope = (loss(more, transitions, labels) - loss(less, transitions, labels)) / (2 * step)
      #expect(abs(slope - gradient.scores[index]) < 2e-3)
    }
    for index in [121, 125, Self.width + 13, 2 * Self.width + 22, 3 * Self.width + 5] {
      var (more, less) = (transitions, transitions)
      more[index] += step
      less[index] -= step
      let slope = (loss(scores, more, labels) - loss(scores, less, labels)) / (2 * step)
      #expect(abs(slope - gradient.transitions[index]) < 2e-3)
    }
  }

  @Test func `the loss of a labelling that is far above all others is next to nothing`() {
    var scores = [Float](repeating: 0, count: 2 * Self.stride)
    scores[3] = 30
    scores[Self.stride] = 30
    let transitions = [Float](repeating: 0, count: 2 * Self.width)
    #expect(loss(scores, transitions, [3, 0]) < 1e-3)
    #expect(loss(scores, transitions, [0, 3]) > 50)
  }
}
