import Annotators

/// Trains a conditional random field of first order by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer,
/// 2011).
///
/// Weights lie in one hashed table: a row for each feature, a column for each label.
struct FieldTrainer {
  /// The number of columns, which leaves room for a vector's width.
  static let stride = 12
  private static let labels = EntityLabel.count
  private static let width = EntityModelLayout.transitionCount
  /// Below half of it a transition is impossible.
  private static let impossible: Float = -1e4

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
  /// The scores of each label behind each label, and at the beginning, for all classes of words.
  private(set) var transitions: [Float]
  private var squares: [Float]
  private var transitionSquares: [Float]
  private var generator = SplitMix(state: 1)

  init(options: Options) {
    self.options = options
    let size = Self.stride << options.weightBits
    weights = [Float](repeating: 0, count: size)
    squares = [Float](repeating: 1e-4, count: size)
    transitions = [Float](repeating: 0, count: TransitionClasses.count * Self.width)
    transitionSquares = [Float](repeating: 1e-4, count: transitions.count)
    for previous in 0...Self.labels {
      for label in 0..<Self.labels
      where !EntityLabel.canFollow(label, previous == Self.labels ? nil : previous) {
        transitions[previous * Self.labels + label] = Self.impossible
      }
    }
  }

  /// Goes over all sentences several times, in another order each time.
  mutating func train(on sentences: [TrainingSentence], report: (Int, Double) -> Void) {
    var order = Array(sentences.indices)
    for epoch in 0..<options.epochs {
      order.shuffle(using: &generator)
      let rate = options.rate * (1 - 0.8 * Float(epoch) / Float(max(1, options.epochs - 1)))
      var loss = 0.0
      for index in order { loss += Double(step(sentences[index], rate: rate)) }
      report(epoch, loss)
    }
  }

  /// Takes one step down the gradient of a sentence, and returns its loss.
  private mutating func step(_ sentence: TrainingSentence, rate: Float) -> Float {
    let kept = thinned(sentence)
    let scale = 1 / (1 - options.dropout)
    let gradient = FieldGradient(
      scores: scores(of: kept, scale: scale), transitions: transitions(of: sentence.classes),
      labels: sentence.labels, stride: Self.stride)
    updateWeights(of: kept, by: gradient, scale: scale, rate: rate)
    updateTransitions(of: sentence.classes, by: gradient, rate: rate)
    return gradient.loss
  }

  /// Returns the sentence without the features that this step leaves out.
  private mutating func thinned(_ sentence: TrainingSentence) -> TrainingSentence {
    var kept = sentence
    kept.rows.removeAll(keepingCapacity: true)
    kept.starts = [0]
    let threshold = UInt64(Double(options.dropout) * Double(UInt32.max))
    for token in sentence.labels.indices {
      for row in sentence.rows(of: token) where generator.next() >> 32 >= threshold {
        kept.rows.append(row)
      }
      kept.starts.append(Int32(kept.rows.count))
    }
    return kept
  }

  private func scores(of sentence: TrainingSentence, scale: Float) -> [Float] {
    let stride = Self.stride
    var scores = [Float](repeating: 0, count: sentence.labels.count * stride)
    for token in sentence.labels.indices {
      for row in sentence.rows(of: token) {
        let base = Int(row) * stride
        for label in 0..<stride { scores[token * stride + label] += weights[base + label] }
      }
      for label in 0..<stride { scores[token * stride + label] *= scale }
    }
    return scores
  }

  private func transitions(of classes: [TransitionClasses]) -> [Float] {
    var sums: [Float] = []
    sums.reserveCapacity(classes.count * Self.width)
    for words in classes {
      let (form, cluster) = (Int(words.form) * Self.width, Int(words.cluster) * Self.width)
      for index in 0..<Self.width {
        sums.append(transitions[index] + transitions[form + index] + transitions[cluster + index])
      }
    }
    return sums
  }

  private mutating func updateWeights(
    of sentence: TrainingSentence, by gradient: FieldGradient, scale: Float, rate: Float
  ) {
    for token in sentence.labels.indices {
      for row in sentence.rows(of: token) {
        let base = Int(row) * Self.stride
        for label in 0..<Self.labels {
          let slope = gradient.scores[token * Self.stride + label] * scale
          if abs(slope) < 1e-5 { continue }
          Self.update(
            &weights[base + label], &squares[base + label],
            slope + options.decay * weights[base + label], rate)
        }
      }
    }
  }

  private mutating func updateTransitions(
    of classes: [TransitionClasses], by gradient: FieldGradient, rate: Float
  ) {
    for (token, words) in classes.enumerated() {
      for wordClass in [0, Int(words.form), Int(words.cluster)] {
        for index in 0..<Self.width {
          let slope = gradient.transitions[token * Self.width + index]
          let place = wordClass * Self.width + index
          if abs(slope) < 1e-5 || transitions[place] < Self.impossible / 2 { continue }
          Self.update(
            &transitions[place], &transitionSquares[place],
            slope + options.decay * transitions[place], rate)
        }
      }
    }
  }

  @inline(__always)
  private static func update(
    _ weight: inout Float, _ square: inout Float, _ slope: Float, _ rate: Float
  ) {
    square += slope * slope
    weight -= rate * slope / square.squareRoot()
  }
}
