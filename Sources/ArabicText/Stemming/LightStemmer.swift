/// Strips what Arabic writes onto a word: proclitics, the article, and the endings of plural, dual, nisba and pronoun.
///
/// A light stemmer: it finds no roots and knows no broken plurals. A letter is stripped only where the word lists make
/// what remains likelier than the word itself, so that «وزير» keeps its و and «باسم» its ب, while «وقال» and
/// «ببغداد» do not.
public struct LightStemmer: Sendable {
  private let proclitics = ProcliticStripper()
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
  func appendStem(of utf8: [UInt8], to output: inout [UInt8]) {
    guard let letters = Letters.decode(utf8), letters.count > 2 else {
      output.append(contentsOf: utf8)
      return
    }
    Letters.encode(seated(endings.stripped(proclitics.stripped(letters[...]))), to: &output)
  }

  /// «لاجئ» is written لاجيء, and its plural «لاجئون» is not: a stem keeps no yeh before its last hamza.
  private func seated(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard stem.count >= 4, stem.suffix(2).elementsEqual([Letters.yeh, Letters.hamza]) else {
      return stem
    }
    return stem.dropLast(2) + [Letters.hamza]
  }

  /// Returns the word without proclitics and article, its endings left: `عراقيين` of `وللعراقيين`.
  public func withoutProclitics(_ word: String) -> String {
    guard let letters = Letters.decode(word.utf8), letters.count > 2 else { return word }
    var output: [UInt8] = []
    Letters.encode(proclitics.stripped(letters[...]), to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
