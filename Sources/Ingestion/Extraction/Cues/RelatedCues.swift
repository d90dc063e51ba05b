/// Words of read-also cues that need care.
enum RelatedCues {
  /// Cues that offer a video: furniture, but not a related article.
  static let watch: [String] = ["شاهد أيضا", "شاهدوا أيضا", "شاهد", "شاهدوا", "فيديو ذو صلة"]
}

/// Lines that screen readers read around lists: «list 1 of 2».
enum ListMarks {
  /// Whether `words` are such a line.
  static func isMark(_ words: [String]) -> Bool {
    words.first == "list" && words.contains("of") || words == ["end", "of", "list"]
  }
}
