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

extension NameSpan {
  /// Returns what of the name stands before a place that the name ends with, behind the preposition ب: «جامعة الأزهر
  /// بغزة»; nil if the place stands otherwise.
  func cut(before place: Mention, in article: Article) -> NameSpan? {
    let bytes = article.text(of: field).utf8
    let start = place.range.lowerBound
    guard kind != .person, place.range.upperBound >= range.upperBound, start - 3 > range.lowerBound
    else { return nil }
    let index = bytes.index(bytes.startIndex, offsetBy: start - 3)
    guard bytes[index...].prefix(3).elementsEqual(" ب".utf8) else { return nil }
    var rest = self
    rest.range = range.lowerBound..<start - 3
    rest.words.removeLast()
    rest.key.removeLast()
    return rest.words.isEmpty ? nil : rest
  }
}
