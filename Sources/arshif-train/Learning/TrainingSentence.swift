import Annotators

/// A sentence as the trainer sees it: for each token its label and the rows of the weight table that speak for it.
struct TrainingSentence {
  var labels: [Int]
  /// What decides how each token's label follows.
  var classes: [TransitionClasses]
  /// The rows of all tokens, one after another.
  var rows: [UInt32]
  /// Where each token's rows begin, and where the last one's end.
  var starts: [Int32]

  /// The rows of a token.
  func rows(of token: Int) -> ArraySlice<UInt32> {
    rows[Int(starts[token])..<Int(starts[token + 1])]
  }
}
