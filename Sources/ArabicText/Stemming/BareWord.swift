/// A word without its proclitics and article.
struct BareWord: Sendable {
  /// The letters that remain, as offsets from U+0600.
  let letters: ArraySlice<UInt8>
  /// Whether the article was stripped: then the word is no verb.
  var hasArticle = false
  /// Whether it is written with ة at its end: then it is no verb, and has no pronoun.
  var hasTehMarbuta = false
  /// Whether the س of the future was stripped: then the word is a present tense.
  var isFuture = false
}
