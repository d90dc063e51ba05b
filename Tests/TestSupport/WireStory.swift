/// Texts of wire stories, made up: each number gives another one, and each is long enough to be linked.
package enum WireStory {
  private static let words = [
    "أعلنت", "الوزارة", "صباح", "اليوم", "خطة", "جديدة", "لتطوير", "شبكة", "الطرق", "شمال",
    "البلاد",
    "وقال", "المتحدث", "إن", "العمل", "يبدأ", "خلال", "أسابيع", "بمشاركة", "شركات", "محلية", "وسط",
    "ترحيب", "السكان", "الذين", "طالبوا", "بجسور", "آمنة", "ومدارس", "قريبة", "وحدائق", "واسعة",
  ]

  /// Returns the sentences of a story.
  package static func sentences(_ story: Int, count: Int = 8) -> [String] {
    var generator = SeededGenerator(seed: UInt64(story))
    return (0..<count).map { _ in
      (0..<11).map { _ in
        (words.randomElement(using: &generator) ?? "")
          + (["", "ون", "ات", "ها"].randomElement(using: &generator) ?? "")
      }.joined(separator: " ") + "."
    }
  }

  /// Returns the text of a story.
  package static func body(_ story: Int, count: Int = 8) -> String {
    sentences(story, count: count).joined(separator: "\n\n")
  }
}
