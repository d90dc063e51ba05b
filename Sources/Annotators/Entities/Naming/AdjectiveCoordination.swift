/// Names of organizations that go on with a second adjective: «المؤسسة العامة للتدريب التقني» with «والمهني».
struct AdjectiveCoordination {
  private let scanner = EntityTokenScanner()

  /// Returns the tokens of a name and of the adjectives with article and و that follow it, each with the ending of the
  /// one before.
  func extended(_ tokens: Range<Int>, in reading: FieldReading) -> Range<Int> {
    var end = tokens.upperBound
    guard tokens.count > 1, let ending = ending(of: end - 1, in: reading, behindWaw: false) else {
      return tokens
    }
    while end < reading.tokens.count, Int(reading.labels[end]) == EntityLabel.outside,
      self.ending(of: end, in: reading, behindWaw: true) == ending
    {
      end += 1
    }
    return tokens.lowerBound..<end
  }

  /// Returns the ending of an adjective of relation with the article, masculine or feminine; nil of another word.
  private func ending(of index: Int, in reading: FieldReading, behindWaw: Bool) -> UInt16? {
    let token = reading.tokens[index]
    guard token.shape == .word else { return nil }
    let letters = scanner.letters(
      from: Int(token.start), to: Int(token.end), of: reading.text.utf8Span.span)
    let start = behindWaw ? 1 : 0
    guard letters.count >= start + 5, !behindWaw || letters[0] == 0x648, letters[start] == 0x627,
      letters[start + 1] == 0x644
    else { return nil }
    let (last, before) = (letters[letters.count - 1], letters[letters.count - 2])
    return last == 0x64A || (last == 0x647 && before == 0x64A) ? last : nil
  }
}
