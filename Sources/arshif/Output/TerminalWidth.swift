import Foundation

/// How many characters a line of the terminal holds.
enum TerminalWidth {
  /// The width of standard output, else of `$COLUMNS`, else 80; at least 40.
  static var current: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return max(40, Int(size.ws_col))
    }
    return max(40, Environment["COLUMNS"].flatMap(Int.init) ?? 80)
  }
}
