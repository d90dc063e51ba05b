import Testing

@testable import Search

/// Words found letter for letter.
struct SpacedWordsTests {
  private let words = SpacedWords(Array(" مجلس الأمن".utf8))

  private func areIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { words.areIn($0, followedBySpace: true) }
  }

  @Test(arguments: [
    "قال مجلس الأمن", "قال مجلس الأمن إن", "في مجلس الأمن، أمس", "في مجلس الأمن.",
    "في مجلس الأمن.\nثم",
    "مجلس النواب و مجلس الأمن: نعم", "قال مجلس الأمني و مجلس الأمن أمس",
  ])
  func `whole words are found`(text: String) {
    #expect(areIn(text))
  }

  @Test(arguments: [
    "", " ", "قال مجلس الأمني", "قال مجلس الأمن.نعم", "قال ومجلس الأمن", "قال مجلس  الأمن",
    "قال مجلس الأم",
    "قال مجلس الأمنُ", "قال مجلس الأمن،نعم", "قال مجلس الأمن\u{D8}",
  ])
  func `parts of words are not`(text: String) {
    #expect(!areIn(text))
  }
}
