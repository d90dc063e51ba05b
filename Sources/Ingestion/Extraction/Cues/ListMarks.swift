/// Lines that screen readers read around lists: «list 1 of 2».
enum ListMarks {
  /// Whether `words` are such a line.
  static func isMark(_ words: [String]) -> Bool {
    words.first == "list" && words.contains("of") || words == ["end", "of", "list"]
  }
}
