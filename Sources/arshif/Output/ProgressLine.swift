import Foundation

/// How far a work is: a line that is rewritten on a terminal, a line now and then elsewhere.
final class ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant
  private var isShown = false

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    lastShown = start
  }

  /// Shows the line that `text` makes of the seconds since the start, ten times a second at most on a terminal, every ten
  /// seconds elsewhere.
  func show(_ text: (_ seconds: Double) -> String) {
    let now = ContinuousClock.now
    let interval = isTerminal ? Duration.milliseconds(100) : .seconds(10)
    guard !isQuiet, now - lastShown >= interval else { return }
    lastShown = now
    let line = text((now - start) / .seconds(1))
    write(isTerminal ? "\r\u{1B}[K" + line : line + "\n")
    isShown = isTerminal
  }

  /// Removes the line from the terminal.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  /// Returns a line with a bar and the time that is left, around `counts`.
  static func line(_ counts: String, share: Double, seconds: Double) -> String {
    let share = min(1, max(0.001, share))
    let full = Int(share * 20)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
    let left = Int(seconds / share - seconds)
    return "\(bar) \(Int(share * 100)) % · \(counts) · \(left) s left"
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
