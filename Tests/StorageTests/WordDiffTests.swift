import Testing
import TestSupport

@testable import Storage

/// What differs between two texts.
struct WordDiffTests {
  private func shown(_ old: String, _ new: String) -> [String] {
    let (before, after) = (Array(old.utf8), Array(new.utf8))
    return WordDiff.changes(from: old, to: new).map { change in
      String(decoding: before[change.old], as: UTF8.self) + "→"
        + String(decoding: after[change.new], as: UTF8.self)
    }
  }

  /// Returns the text that the changes make of another.
  private func applied(_ changes: [WordDiff.Change], to old: String, from new: String) -> String {
    let (before, after) = (Array(old.utf8), Array(new.utf8))
    var text: [UInt8] = []
    var end = 0
    for change in changes {
      text += before[end..<change.old.lowerBound] + after[change.new]
      end = change.old.upperBound
    }
    return String(decoding: text + before[end...], as: UTF8.self)
  }

  @Test func `words that follow each other are one change`() {
    #expect(
      shown("قتل خمسة أشخاص في الانفجار", "قتل سبعة عشر شخصا في الانفجار")
        == [" خمسة أشخاص→ سبعة عشر شخصا"])
    #expect(shown("وصل الوزير", "وصل الوزير مساء أمس") == ["→ مساء أمس"])
    #expect(shown("وصل الوزير مساء أمس", "وصل الوزير") == [" مساء أمس→"])
    #expect(shown("أ ب ج د", "أ س ج ع") == [" ب→ س", " د→ ع"])
    #expect(shown("فقرة.", "فقرة.\n\nوأخرى.") == ["→\n\nوأخرى."])
  }

  @Test func `the same text has no changes, and any sign counts`() {
    #expect(shown("نص", "نص") == [])
    #expect(shown("", "") == [])
    #expect(shown("", "نص") == ["→نص"])
    #expect(shown("مدرسة", "مَدرسة") == ["مدرسة→مَدرسة"])
    #expect(shown("e\u{301}", "\u{E9}") == ["e\u{301}→\u{E9}"])
    #expect(shown("أ ب", "أ  ب") == [" ب→  ب"])
  }

  @Test func `the changes make the new text of the old one`() {
    var generator = SeededGenerator(seed: 11)
    let words = ["في", "من", "إلى", "خبر", "عاجل", "وزير", "\n\nقال", "أمس،", "1", "22"]
    for _ in 0..<1500 {
      let old = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }
      var new = old
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        let word = words.randomElement(using: &generator) ?? ""
        switch (
          Int.random(in: 0...2, using: &generator), new.indices.randomElement(using: &generator)
        )
        {
        case (0, let place?): new.remove(at: place)
        case (1, let place?): new[place] = word
        default: new.insert(word, at: Int.random(in: 0...new.count, using: &generator))
        }
      }
      let (before, after) = (old.joined(separator: " "), new.joined(separator: " "))
      let changes = WordDiff.changes(from: before, to: after)
      #expect(applied(changes, to: before, from: after) == after)
      let changed = changes.reduce(0) { $0 + $1.new.count }
      #expect(changed <= after.utf8.count)
    }
  }

  @Test func `one changed word of a random text is one change`() {
    for number in 0..<50 {
      var words = WireStory.body(number).split(separator: " ").map(String.init)
      let old = words.joined(separator: " ")
      words[words.count / 2] = "تصحيح"
      #expect(WordDiff.changes(from: old, to: words.joined(separator: " ")).count == 1)
    }
  }

  @Test func `long texts that have little in common are compared all the same`() {
    var generator = SeededGenerator(seed: 3)
    func text(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...50_000, using: &generator)) }
        .joined(separator: " ")
    }
    let (old, new) = (text(40_000), text(40_000))
    #expect(applied(WordDiff.changes(from: old, to: new), to: old, from: new) == new)
    let edited = old.replacing(" 77 ", with: " سبعة ").replacing(" 99 ", with: " ")
    #expect(applied(WordDiff.changes(from: old, to: edited), to: old, from: edited) == edited)
  }
}
