/// The progress of making the index anew.
final class IndexProgress {
  private let line: ProgressLine

  init(isQuiet: Bool) {
    line = ProgressLine(isQuiet: isQuiet)
  }

  /// Shows how many articles are indexed.
  func show(_ done: Int, of total: Int) {
    line.show { seconds in
      let counts = "\(done) indexed · \(Int(Double(done) / seconds)) a second"
      return ProgressLine.line(
        counts, share: Double(done) / Double(max(1, total)), seconds: seconds)
    }
  }

  /// Removes the line from the terminal.
  func clear() {
    line.clear()
  }
}
