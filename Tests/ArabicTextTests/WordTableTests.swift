import Testing

@testable import ArabicText

/// The tables of plurals, verbs and adjectives: each is searched by halving, and each line must do what it says.
struct WordTableTests {
  private static let tables: [(name: String, table: WordTable)] = [
    ("broken plurals", .brokenPlurals), ("plurals behind the article", .pluralsBehindArticle),
    ("verb forms", .verbForms), ("adjectives", .nisbas), ("other forms", .otherForms),
  ]

  private func term(_ word: String) -> String {
    ArabicAnalyzer().steps(of: word).term
  }

  /// Returns the pairs whose form, made from it by `form`, misses its word's term.
  private func missed(
    _ table: WordTable, _ form: (String) -> String = { $0 }
  ) -> [String] {
    table.pairs.filter { term(form($0.form)) != term(Self.written($0.word)) }.map { form($0.form) }
  }

  /// Returns a folded noun as it is written, with ة: with ه it may be another noun and a pronoun.
  private static func written(_ word: String) -> String {
    word.hasSuffix("ه") ? word.dropLast() + "ة" : word
  }

  @Test(arguments: tables.map(\.name))
  func `a table is sorted, and holds each form once and folded`(name: String) throws {
    let pairs = try #require(Self.tables.first { $0.name == name }).table.pairs
    #expect(pairs.count > 20)
    let forms = pairs.map(\.form)
    let misplaced = zip(forms, forms.dropFirst())
      .filter { !$0.utf8.lexicographicallyPrecedes($1.utf8) }.map(\.1)
    #expect(misplaced == [])
    let words = forms + pairs.map(\.word)
    #expect(words.filter { ArabicNormalizer().normalize($0) != $0 } == [])
  }

  @Test(arguments: tables.map(\.name))
  func `a table finds its own forms and no others`(name: String) throws {
    let table = try #require(Self.tables.first { $0.name == name }).table
    let forms = Set(table.pairs.map(\.form))
    for (form, word) in table.pairs {
      let letters = try #require(Letters.decode(form.utf8))
      #expect(table.word(of: letters[...]).map(Letters.string) == word)
      for other in [form + "ظ", "ظ" + form, String(form.dropLast())] where !forms.contains(other) {
        let letters = try #require(Letters.decode(other.utf8))
        #expect(!table.contains(letters[...]), "\(other)")
      }
    }
  }

  @Test func `the tables are as large as they were meant to be`() {
    #expect(WordTable.brokenPlurals.pairs.count > 1000)
    #expect(Set(WordTable.verbForms.pairs.map(\.word)).count > 600)
    #expect(Set(WordTable.nisbas.pairs.map(\.word)).count > 150)
  }

  @Test func `a verb's form has a past tense that the list knows`() {
    let pasts = Set(WordList.pastTenses.words)
    let unknown = WordTable.verbForms.pairs.map(\.word).filter {
      $0.unicodeScalars.count > 2 && !pasts.contains($0)
    }
    #expect(unknown == [])
  }

  @Test(arguments: ["", "ال", "بال", "لل", "كال"])
  func `every plural has the term of its singular`(proclitic: String) {
    #expect(missed(.brokenPlurals, { proclitic + $0 }) == [])
  }

  @Test(arguments: ["", "و", "ال"])
  func `every other form has the term of its word`(proclitic: String) {
    let long = WordTable.otherForms.pairs.filter { proclitic.isEmpty || $0.form.count > 5 }
    #expect(
      long.filter { term(proclitic + $0.form) != term(Self.written($0.word)) }.map(\.form) == [])
  }

  @Test func `every plural that needs the article has the term of its singular`() {
    #expect(missed(.pluralsBehindArticle, { "ال" + $0 }) == [])
    #expect(missed(.pluralsBehindArticle, { "وبال" + $0 }) == [])
  }

  @Test(arguments: ["", "ه", "ون", "ين", "ات", "ا"])
  func `every adjective has the term of its noun`(ending: String) {
    #expect(missed(.nisbas, { $0 + ending }) == [])
  }

  @Test func `every verb's form has the term of its past tense`() {
    #expect(missed(.verbForms) == [])
  }

  @Test(arguments: ["س", "وس", "فس", "و", "ل"])
  func `proclitics leave the present tense`(proclitic: String) {
    let table = WordTable.verbForms.pairs.filter { $0.form.hasPrefix("ي") }
    #expect(table.filter { term(proclitic + $0.form) != term($0.word) }.map(\.form) == [])
  }
}
