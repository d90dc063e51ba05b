import ArchiveModel
import Foundation

/// The progress of an import: a line that is rewritten on a terminal, a line now and then elsewhere.
final class ImportProgress {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant
  private var isLineShown = false

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    lastShown = start
  }

  /// Shows how far the import is, ten times a second at most on a terminal, every ten seconds elsewhere.
  ///
  /// The total is asked for only where it is shown: it costs a walk through all inputs.
  func show(_ summary: ImportSummary, bytesRead: Int, of total: @autoclosure () -> Int?) {
    let now = ContinuousClock.now
    let interval = isTerminal ? Duration.milliseconds(100) : .seconds(10)
    guard !isQuiet, now - lastShown >= interval else { return }
    lastShown = now
    let seconds = (now - start) / .seconds(1)
    var line = "\(summary.read) read · \(Int(Double(summary.read) / seconds)) a second"
    if let total = total(), total > 0, bytesRead > 0 {
      let share = min(1, Double(bytesRead) / Double(total))
      line = bar(share) + " \(Int(share * 100)) % · " + line
      line += " · \(Int(seconds / share - seconds)) s left"
    }
    write(isTerminal ? "\r\u{1B}[K" + line : line + "\n")
    isLineShown = isTerminal
  }

  /// Removes the line from the terminal.
  func clear() {
    if isLineShown { write("\r\u{1B}[K") }
    isLineShown = false
  }

  private func bar(_ share: Double) -> String {
    let full = Int(share * 20)
    return String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
