/// Splits text into words and signs, and these into sentences, in one pass over the bytes.
///
/// A sentence ends with its line, or with a full stop, question or exclamation mark that a space follows; a full stop
/// behind one or two letters is an abbreviation's.
package struct EntityTokenScanner: Sendable {
  /// The most tokens that are tagged as one sentence.
  private static let longestSentence = 400

  private let folding = LetterFolding.standard

  package init() {}

  /// Returns the tokens of `text`.
  package func tokens(in text: String) -> TokenizedText {
    var result = TokenizedText()
    let bytes = text.utf8Span.span
    result.tokens.reserveCapacity(bytes.count / 8 + 4)
    var sentenceStart = 0
    var index = 0
    while index < bytes.count {
      let (code, width) = folding.letter(at: index, of: bytes)
      var isEnd = false
      if code > LetterFolding.ignored {
        let token = word(at: index, of: bytes)
        result.tokens.append(token)
        index = Int(token.end)
        isEnd = result.tokens.count - sentenceStart >= Self.longestSentence
      } else {
        let byte = bytes[index]
        if code == LetterFolding.boundary, !Self.isSpace(byte, width, next: bytes, index) {
          let sign = Self.sign(at: index, width: width, of: bytes)
          isEnd = Self.endsSentence(sign, after: result.tokens.last, of: bytes)
          result.tokens.append(sign)
        } else {
          isEnd = byte == 0x0A
        }
        index += width
      }
      if isEnd, result.tokens.count > sentenceStart {
        result.sentences.append(sentenceStart..<result.tokens.count)
        sentenceStart = result.tokens.count
      }
    }
    if result.tokens.count > sentenceStart {
      result.sentences.append(sentenceStart..<result.tokens.count)
    }
    return result
  }

  /// Returns the folded letters of the bytes from `start` to `end`, at most 40.
  package func letters(from start: Int, to end: Int, of bytes: Span<UInt8>) -> FoldedLetters {
    var letters = FoldedLetters()
    var index = start
    while index < end {
      let (code, width) = folding.letter(at: index, of: bytes)
      if code != LetterFolding.ignored {
        letters.append(code == LetterFolding.boundary ? UInt16(bytes[index]) : code)
      }
      index += width
    }
    return letters
  }

  /// Returns the offset behind the first `count` letters of the word from `start` to `end`.
  func offset(ofLetter count: Int, from start: Int, to end: Int, of bytes: Span<UInt8>) -> Int {
    var index = start
    var passed = 0
    while index < end {
      let (code, width) = folding.letter(at: index, of: bytes)
      if code != LetterFolding.ignored {
        if passed == count { return index }
        passed += 1
      }
      index += width
    }
    return index
  }

  private func word(at start: Int, of bytes: Span<UInt8>) -> EntityToken {
    var hash: UInt64 = 0
    var index = start
    var shape = EntityToken.Shape.latin
    while index < bytes.count {
      let (code, width) = folding.letter(at: index, of: bytes)
      if code == LetterFolding.boundary { break }
      if code != LetterFolding.ignored {
        if hash == 0 {
          shape = code >= 0x600 ? .word : (0x30...0x39).contains(code) ? .number : .latin
        }
        hash = FoldedWord.hash(code, before: hash)
      }
      index += width
    }
    return EntityToken(
      start: Int32(start), end: Int32(min(index, bytes.count)), hash: hash, shape: shape)
  }

  private static func sign(at start: Int, width: Int, of bytes: Span<UInt8>) -> EntityToken {
    let end = min(start + width, bytes.count)
    var code: UInt16 = 0
    for index in start..<end { code = code &* 251 &+ UInt16(bytes[index]) }
    return EntityToken(
      start: Int32(start), end: Int32(end), hash: FoldedWord.hash(code, before: 1), shape: .sign)
  }

  /// Whether the boundary at `index` is a space or a control character, of one byte or U+00A0.
  private static func isSpace(
    _ byte: UInt8, _ width: Int, next bytes: Span<UInt8>, _ index: Int
  ) -> Bool {
    byte <= 0x20 || (byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0)
  }

  private static func endsSentence(
    _ sign: EntityToken, after last: EntityToken?, of bytes: Span<UInt8>
  ) -> Bool {
    let isFullStop = bytes[Int(sign.start)] == UInt8(ascii: ".")
    guard isFullStop || isQuestionOrExclamation(sign, of: bytes) else { return false }
    let end = Int(sign.end)
    guard end >= bytes.count || bytes[end] <= 0x20 else { return false }
    guard isFullStop, let last, last.end == sign.start, last.shape != .number else { return true }
    return last.end - last.start > 4
  }

  private static func isQuestionOrExclamation(_ sign: EntityToken, of bytes: Span<UInt8>) -> Bool {
    let start = Int(sign.start)
    return switch bytes[start] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xD8: bytes[start + 1] == 0x9F
    default: false
    }
  }
}
