import ArchiveModel

/// The progress of an import.
final class ImportProgress {
  private let line: ProgressLine

  init(isQuiet: Bool) {
    line = ProgressLine(isQuiet: isQuiet)
  }

  /// Shows how far the import is.
  ///
  /// The total is asked for only where it is shown: it costs a walk through all inputs.
  func show(_ summary: ImportSummary, bytesRead: Int, of total: @autoclosure () -> Int?) {
    line.show { seconds in
      let counts = "\(summary.read) read · \(Int(Double(summary.read) / seconds)) a second"
      guard let total = total(), total > 0, bytesRead > 0 else { return counts }
      return ProgressLine.line(
        counts, share: Double(bytesRead) / Double(total), seconds: seconds)
    }
  }

  /// Removes the line from the terminal.
  func clear() {
    line.clear()
  }
}
