import Annotators

/// Trains a conditional random field of first order by stochastic gradient descent with AdaGrad.
///
/// Weights lie in one hashed table: a row for each feature, a column for each label.
struct FieldTrainer {
  /// The number of columns, which leaves room for a vector's width.
  static let stride = 12
  private static let labels = EntityLabel.count

  /// How a training goes.
  ///
  /// The numbers were chosen on parts of ANERcorp and on articles that are held out of all others.
  struct Options {
    /// The binary logarithm of the number of rows.
    var weightBits = 20
    var epochs = 6
    var rate: Float = 0.08
    var decay: Float = 1e-6
    /// The share of features that a step leaves out, so that none relies on another.
    var dropout: Float = 0.5
  }

  let options: Options
  private(set) var weights: [Float]
  private(set) var transitions: [Float]
  private var squares: [Float]
  private var transitionSquares: [Float]
  private var generator: SplitMix

  init(options: Options) {
    self.options = options
    let size = Self.stride << options.weightBits
    weights = [Float](repeating: 0, count: size)
    squares = [Float](repeating: 1e-4, count: size)
    let labels = Self.labels
    transitions = [Float](
      repeating: 0, count: TransitionClasses.count * EntityModelLayout.transitionCount)
    transitionSquares = [Float](repeating: 1e-4, count: transitions.count)
    generator = SplitMix(state: 1)
    for previous in 0...labels {
      for label in 0..<labels
      where !EntityLabel.canFollow(label, previous == labels ? nil : previous) {
        transitions[previous * labels + label] = -1e4
      }
    }
  }

  mutating func train(on sentences: [TrainingSentence], report: (Int, Double) -> Void) {
    var order = Array(sentences.indices)
    for epoch in 0..<options.epochs {
      generator.shuffle(&order)
      var loss = 0.0
      let rate = options.rate * (1 - 0.8 * Float(epoch) / Float(max(1, options.epochs - 1)))
      for index in order { loss += Double(step(sentences[index], rate: rate)) }
      report(epoch, loss)
    }
  }

  /// Takes one step down the gradient of a sentence, and returns its loss.
  private mutating func step(_ sentence: TrainingSentence, rate: Float) -> Float {
    let count = sentence.labels.count
    let labels = Self.labels
    let stride = Self.stride
    var kept: [UInt32] = []
    var starts: [Int] = [0]
    kept.reserveCapacity(sentence.rows.count)
    let threshold = UInt64(Double(options.dropout) * Double(UInt32.max))
    for token in 0..<count {
      for row in Int(sentence.starts[token])..<Int(sentence.starts[token + 1])
      where (generator.next() >> 32) >= threshold {
        kept.append(sentence.rows[row])
      }
      starts.append(kept.count)
    }
    let scale = 1 / (1 - options.dropout)
    var scores = [Float](repeating: 0, count: count * stride)
    for token in 0..<count {
      for index in starts[token]..<starts[token + 1] {
        let base = Int(kept[index]) * stride
        for label in 0..<stride { scores[token * stride + label] += weights[base + label] }
      }
      for label in 0..<stride { scores[token * stride + label] *= scale }
    }
    let field = FieldGradient(
      scores: scores, transitions: transitions, classes: sentence.classes, labels: sentence.labels,
      stride: stride)
    for token in 0..<count {
      for index in starts[token]..<starts[token + 1] {
        let base = Int(kept[index]) * stride
        for label in 0..<labels {
          let slope = field.scores[token * stride + label] * scale
          if abs(slope) < 1e-5 { continue }
          update(
            &weights[base + label], &squares[base + label], slope, rate, options.decay)
        }
      }
    }
    let size = EntityModelLayout.transitionCount
    for (token, classes) in sentence.classes.enumerated() {
      for wordClass in [0, Int(classes.form), Int(classes.cluster)] {
        for index in 0..<size {
          let slope = field.transitions[token * size + index]
          let place = wordClass * size + index
          if abs(slope) < 1e-5 || transitions[place] < -9e3 { continue }
          update(&transitions[place], &transitionSquares[place], slope, rate, options.decay)
        }
      }
    }
    return field.loss
  }

  @inline(__always)
  private func update(
    _ weight: inout Float, _ square: inout Float, _ slope: Float, _ rate: Float, _ decay: Float
  ) {
    let slope = slope + decay * weight
    square += slope * slope
    weight -= rate * slope / square.squareRoot()
  }
}
