/// Splits text into folded words.
///
/// Its own splitter beside the archive's tokenizer, since matching names wants a word's hashes, not
/// its letters, and gets them in the same pass over the bytes.
struct FoldedWordScanner: Sendable {
  private static let longestWord = 40

  private let folding = LetterFolding.standard

  /// Returns the words of `text`, in order.
  func words(in text: String) -> [FoldedWord] {
    let bytes = text.utf8Span.span
    var words: [FoldedWord] = []
    words.reserveCapacity(bytes.count / 9 + 4)
    var index = 0
    var followsBreak = true
    while index < bytes.count {
      let (code, width) = folding.letter(at: index, of: bytes)
      if code > LetterFolding.ignored {
        let word = word(at: index, of: bytes, followsBreak: followsBreak)
        words.append(word)
        index = Int(word.end)
        followsBreak = false
      } else {
        if !followsBreak, code == LetterFolding.boundary {
          followsBreak = Self.isBreak(bytes[index])
        }
        index += width
      }
    }
    return words
  }

  /// Returns the word that begins at `start`.
  private func word(at start: Int, of bytes: Span<UInt8>, followsBreak: Bool) -> FoldedWord {
    var word = FoldedWord(start: Int32(start), end: 0, followsBreak: followsBreak)
    var letters = InlineArray<40, UInt16>(repeating: 0)
    var count = 0
    var pending: FoldedWord.Marks = []
    var index = start
    var last = start
    while index < bytes.count {
      let (code, width) = folding.letter(at: index, of: bytes)
      if code == LetterFolding.boundary { break }
      if code == LetterFolding.ignored {
        pending.formUnion(Self.mark(at: index, of: bytes))
      } else {
        // Vowels of the last letter are endings and tell nothing.
        word.marks.formUnion(pending)
        pending = []
        if count == 1 { word.offsets.0 = UInt8(clamping: index - start) }
        if count == 2 { word.offsets.1 = UInt8(clamping: index - start) }
        if count < Self.longestWord { letters[count] = code }
        last = index
        count += 1
      }
      index += width
    }
    word.marks.formUnion(pending.intersection([.tanwin, .shadda]))
    word.marks.formUnion(Self.lastLetter(at: last, of: bytes))
    word.end = Int32(min(index, bytes.count))
    Self.hash(letters.span, count: count, into: &word)
    return word
  }

  /// Fills in the letters and hashes of `word`, from its last letter to its first.
  private static func hash(_ letters: Span<UInt16>, count: Int, into word: inout FoldedWord) {
    guard count <= longestWord else { return }
    word.count = UInt8(count)
    word.letters = (letters[0], letters[1], letters[2])
    word.tail = (letters[max(0, count - 2)], letters[count - 1])
    var hash: UInt64 = 0
    var index = count - 1
    while index >= 0 {
      hash = FoldedWord.hash(letters[index], before: hash)
      if index == 2 { word.hashes.2 = hash }
      if index == 1 { word.hashes.1 = hash }
      index -= 1
    }
    word.hashes.0 = hash
  }

  private static func mark(at index: Int, of bytes: Span<UInt8>) -> FoldedWord.Marks {
    guard bytes[index] == 0xD9, index + 1 < bytes.count else { return [] }
    return switch bytes[index + 1] {
    case 0x8B: .tanwin
    case 0x8F: .damma
    case 0x91: .shadda
    default: []
    }
  }

  /// Returns the mark of a last letter that folds to another.
  private static func lastLetter(at index: Int, of bytes: Span<UInt8>) -> FoldedWord.Marks {
    guard index + 1 < bytes.count else { return [] }
    return switch (bytes[index], bytes[index + 1]) {
    case (0xD9, 0x89): .alefMaksura
    case (0xD8, 0xA9): .tehMarbuta
    default: []
    }
  }

  /// Whether a character between words that begins with `byte` ends a phrase.
  private static func isBreak(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2D, 0x5F, 0x22, 0x27, 0xC2, 0xE2: false
    default: true
    }
  }
}
