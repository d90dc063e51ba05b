/// Strips what Arabic writes onto a word, and finds the word that a broken plural, a verb's form or a nisba belongs to.
///
/// A light stemmer: it finds no roots. A letter is stripped only where the word lists make what remains likelier than the
/// word itself, so that «وزير» keeps its و and «باسم» its ب, while «وقال» and «ببغداد» do not. Before the endings of
/// plural, dual, nisba and pronoun are stripped, the word is looked up in tables: «الوزراء» is «وزير», «ستعلنها» «أعلن»
/// and «الألمانية» «ألمانيا».
public struct LightStemmer: Sendable {
  private let proclitics = ProcliticStripper()
  private let lexicon = Lexicon()
  private let endings = EndingStripper()

  /// Creates a stemmer.
  public init() {}

  /// Returns the stem of a normalized word; words with other than Arabic letters are returned as they are.
  public func stem(_ word: String) -> String {
    var output: [UInt8] = []
    appendStem(of: Array(word.utf8), to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the stem of the normalized word in `utf8` to `output`.
  ///
  /// `hasTehMarbuta` tells whether the word ended in ة before it was normalized.
  func appendStem(of utf8: [UInt8], hasTehMarbuta: Bool = false, to output: inout [UInt8]) {
    guard let stem = stem(of: utf8, hasTehMarbuta: hasTehMarbuta) else {
      output.append(contentsOf: utf8)
      return
    }
    Letters.encode(stem.term, to: &output)
  }

  /// Returns what becomes of the normalized word in `utf8`; nil if it is short or has other than Arabic letters.
  func stem(of utf8: [UInt8], hasTehMarbuta: Bool = false) -> Stem? {
    guard let letters = Letters.decode(utf8), letters.count > 2 else { return nil }
    var word = proclitics.stripped(letters[...])
    word.hasTehMarbuta = hasTehMarbuta
    let bare = word.letters
    guard let entry = lexicon.entry(of: word) else {
      let stripped = seated(
        endings.stripped(
          bare, mayBeAccusative: !word.hasArticle, hasTehMarbuta: hasTehMarbuta || word.hasArticle))
      let stem = lexicon.usualSpelling(of: stripped)
      return Stem(bare: bare, stem: stem, term: stem, rule: .none)
    }
    if entry.rule == .verb {
      return Stem(bare: bare, stem: entry.form, term: entry.lemma[...], rule: .verb)
    }
    // A lemma that ends in ا is a name («كوريا»), no accusative.
    let term = seated(endings.stripped(entry.lemma[...], mayBeAccusative: false))
    return Stem(bare: bare, stem: entry.form, term: term, rule: entry.rule)
  }

  /// «لاجئ» is written لاجيء, and its plural «لاجئون» is not: a stem keeps no yeh before its last hamza.
  private func seated(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard stem.count >= 4, stem.suffix(2).elementsEqual([Letters.yeh, Letters.hamza]) else {
      return stem
    }
    return stem.dropLast(2) + [Letters.hamza]
  }
}
