import ArchiveModel

/// Words of an article that were recognized as a name.
struct NameSpan {
  var kind: Mention.Kind
  var field: Article.Field
  /// The tokens of the field's text.
  var tokens: Range<Int>
  /// The UTF-8 offsets of the name in the field's text, without proclitics.
  var range: Range<Int>
  /// The hashes of its words, signs left out, the first one without proclitics.
  var words: [UInt64]
  /// The same, where «عبد» and the word behind it are one: «عبدالملك» and «عبد الملك» are one name.
  var key: [UInt64]
  /// Whether the first word lost its article's alef behind the proclitic ل.
  var lacksAlef: Bool
}
