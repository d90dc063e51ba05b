import ArabicText

/// Finds what else the names of a query are written and called, so that a search finds all of it.
///
/// Nothing is read or built before the first query: the tables lie sorted in the program.
///
///     NameExpander().expansions(of: ["ترامب"]) // variants: «ترمب» among them; aliases: «Trump»
public struct NameExpander: Sendable {
  /// How many spellings of a name are looked up among the aliases: less likely ones are other names.
  private static let spellingsLookedUp = 16

  /// The bytes of the longest word that may be a name.
  private static let longestWord = 96

  private let aliases = AliasFinder()
  private let variants = NameVariants()
  private let compounds = CompoundNames()
  private let transliterator = Transliterator()
  private let analyzer = ArabicAnalyzer()

  /// Creates an expander.
  public init() {}

  /// Finds what else stands for words of a query, in the order of the words.
  ///
  /// Aliases stand for runs of adjacent words, the longest first, which do not overlap. Variants stand for such a run, for
  /// the parts of a name or for one word, which may lie in a run. No expansion holds the words themselves.
  ///
  /// - Parameter words: The words as typed, with proclitics and article.
  /// - Returns: The expansions; none for words that name nothing.
  public func expansions(of words: [String]) -> [NameExpansion] {
    // No name is so long; what is costs more than all names together.
    let words = words.map { QueryWord($0.utf8.count > Self.longestWord ? "" : $0) }
    var expansions: [NameExpansion] = []
    var start = 0
    while start < words.count {
      let run = run(of: words, from: start)
      if let run { expansions.append(run) }
      let compound = compound(of: words, from: start, run?.words.upperBound)
      if let compound { expansions.append(compound) }
      let end = (run ?? compound)?.words.upperBound ?? start + 1
      for index in start..<end {
        expansions += spellings(of: words[index], at: index, isInRun: run != nil)
      }
      start = end
    }
    return expansions
  }

  /// The longest run of words from `start` on that names something.
  private func run(of words: [QueryWord], from start: Int) -> NameExpansion? {
    guard let found = aliases.longestName(in: words[start...]) else {
      return transliterated(words, from: start)
    }
    return NameExpansion(
      words: start..<start + found.count, kind: .alias, names: found.aliases)
  }

  /// The run of words up to `end`, or a compound name where no run ends, with its parts joined or parted.
  private func compound(of words: [QueryWord], from start: Int, _ end: Int?) -> NameExpansion? {
    let count = end.map { $0 - start } ?? compoundLength(of: words, from: start)
    let range = start..<start + count
    let names = count == 1 ? compounds.parted(words[start]) : compounds.joined(words[range])
    return names.isEmpty ? nil : NameExpansion(words: range, kind: .variant, names: names)
  }

  /// How many words a compound name takes; one where its second part begins a longer name: «فتح الولايات المتحدة».
  private func compoundLength(of words: [QueryWord], from start: Int) -> Int {
    let length = compounds.length(of: words[start...])
    if length == 0 { return 1 }
    let next = aliases.longestName(in: words[(start + 1)...])?.count ?? 0
    return next > 1 ? 1 : length
  }

  /// Arabic spellings of a Latin word, with an article before it or not.
  private func transliterated(_ words: [QueryWord], from start: Int) -> NameExpansion? {
    guard words[start].isLatin else { return nil }
    var end = start + 1
    if Transliterator.articles.contains(words[start].key.text) {
      guard end < words.count, words[end].isLatin else { return nil }
      end += 1
    }
    let word = words[end - 1]
    if Transliterator.isCommonWord(word.key.text, isCapitalized: word.isCapitalized) { return nil }
    let names = transliterator.spellings(of: word.key.text)
    return names.isEmpty
      ? nil : NameExpansion(words: start..<end, kind: .transliteration, names: names)
  }

  /// Other spellings of a word, and the aliases of the likeliest of them that has any, unless the word has some itself.
  private func spellings(
    of word: QueryWord, at index: Int, isInRun: Bool
  ) -> [NameExpansion] {
    guard let (letters, spellings) = variants(of: word), !spellings.isEmpty else { return [] }
    var expansions: [NameExpansion] = []
    var names = spellings.map(NameLetters.encode)
    let likeliest = [letters] + spellings.prefix(Self.spellingsLookedUp)
    if !isInRun, let name = likeliest.first(where: aliases.isName) {
      let others = aliases.aliases(ofLetters: name)
      if !others.isEmpty {
        expansions.append(NameExpansion(words: index..<index + 1, kind: .alias, names: others))
      }
    }
    names.removeAll { $0 == word.key.text }
    expansions.append(NameExpansion(words: index..<index + 1, kind: .variant, names: names))
    return expansions
  }

  /// The letters of a word without proclitics, and their other spellings.
  private func variants(of word: QueryWord) -> (letters: [UInt8], variants: [[UInt8]])? {
    guard word.letters != nil else { return nil }
    if let letters = word.foreignLetters {
      return (letters, variants.variants(of: letters, isForeign: true))
    }
    for form in word.withoutProclitics {
      let bare = QueryWord.withoutArticle(form)
      if variants.isListed(form) { return (form, variants.variants(of: form)) }
      if bare.count < form.count, variants.isListed(bare) {
        return (bare, variants.variants(of: bare))
      }
    }
    guard let letters = word.letters,
      let stripped = NameLetters.decode(analyzer.steps(of: word.key.text).bare)
    else { return nil }
    if stripped.count < letters.count {
      // What looks like a proclitic belongs to the name if the whole is another spelling of a known one.
      let whole = variants.variants(of: letters)
      if whole.contains(where: variants.isListed) { return (letters, whole) }
    }
    return (stripped, variants.variants(of: stripped))
  }
}
