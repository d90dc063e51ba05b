/// The progress of a work on a known number of articles.
final class CountProgress {
  private let line: ProgressLine
  private let verb: String

  init(verb: String, isQuiet: Bool) {
    self.verb = verb
    line = ProgressLine(isQuiet: isQuiet)
  }

  /// Shows how many articles are done.
  func show(_ done: Int, of total: Int) {
    line.show { seconds in
      let counts = "\(done) \(verb) · \(Int(Double(done) / seconds)) a second"
      return ProgressLine.line(
        counts, share: Double(done) / Double(max(1, total)), seconds: seconds)
    }
  }

  /// Removes the line from the terminal.
  func clear() {
    line.clear()
  }
}
