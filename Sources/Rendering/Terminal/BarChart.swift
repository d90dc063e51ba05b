/// Counts as bars in eighths of a character.
struct BarChart {
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Returns a bar of `width` characters for the peak, and of a part of it for less; what is not 0 can be seen.
  static func bar(_ count: Int, peak: Int, width: Int) -> String {
    guard count > 0, peak > 0, width > 0 else { return "" }
    let length = max(1, Int((Double(count) / Double(peak) * Double(width * 8)).rounded()))
    let full = String(repeating: eighths[7], count: length / 8)
    return length % 8 == 0 ? full : full + String(eighths[length % 8 - 1])
  }

  /// Returns a column for each count, side by side; a point for 0.
  static func columns(_ counts: [Int]) -> String {
    let peak = counts.max() ?? 0
    return String(
      counts.map { count in
        if count == 0 { return "·" }
        return steps[min(7, Int(Double(count) / Double(peak) * 7.999))]
      })
  }
}
