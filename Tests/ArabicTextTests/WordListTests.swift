import Testing

@testable import ArabicText

/// The lists that stemming rests on: each is searched by halving, so its order matters.
struct WordListTests {
  private static let lists: [(name: String, list: WordList)] = [
    ("known words", .knownWords), ("protected words", .protectedWords),
    ("radical words", .radicalWords), ("feminine nouns", .feminineNouns),
    ("past tenses", .pastTenses), ("lookalikes of the present", .presentLookalikes),
    ("nouns that ه makes others", .pronounNouns),
  ]

  @Test(arguments: lists.map(\.name))
  func `a list is sorted, and holds each word once and folded`(name: String) throws {
    let words = try #require(Self.lists.first { $0.name == name }).list.words
    #expect(words.count > 10)
    let misplaced = zip(words, words.dropFirst()).filter { !Self.precedes($0, $1) }.map(\.1)
    #expect(misplaced == [])
    #expect(words.filter { ArabicNormalizer().normalize($0) != $0 } == [])
  }

  @Test(arguments: lists.map(\.name))
  func `a list finds its own words and no others`(name: String) throws {
    let list = try #require(Self.lists.first { $0.name == name }).list
    let words = list.words
    let missed = words.filter { word in
      Letters.decode(word.utf8).map { !list.contains($0[...]) } ?? true
    }
    #expect(missed == [])
    let known = Set(words)
    for word in words {
      for other in [word + "ظ", "ظ" + word, String(word.dropLast())] where !known.contains(other) {
        let letters = try #require(Letters.decode(other.utf8))
        #expect(!list.contains(letters[...]), "\(other)")
      }
    }
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
