/// What agencies write behind a report.
enum WireCues {
  /// Lines that say that it ends, in folded spelling.
  static let endMarks: Set<String> = ["انتهي", "انتهى", "يتبع", "النهايه", "end"]
}
