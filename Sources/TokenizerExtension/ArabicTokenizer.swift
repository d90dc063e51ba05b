import ArabicText
import CSQLiteExtension

/// The analyzer as FTS5's tokenizer `arshif`: terms with the byte offsets of the words as written.
final class ArabicTokenizer {
  static let name = "arshif"

  private let analyzer = ArabicAnalyzer()
  private let cache = TermCache()

  /// FTS5's function for one token: context, flags, term and its length, start and end of the word.
  private typealias TokenFunction =
    @convention(c) (
      UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, CInt, CInt, CInt
    ) -> CInt

  /// The tokenizer as FTS5 calls it: each table of a connection creates one and deletes it.
  static var functions: fts5_tokenizer {
    fts5_tokenizer(
      xCreate: { _, _, _, created in
        created?.pointee = OpaquePointer(Unmanaged.passRetained(ArabicTokenizer()).toOpaque())
        return SQLITE_OK
      },
      xDelete: { tokenizer in
        guard let tokenizer else { return }
        Unmanaged<ArabicTokenizer>.fromOpaque(UnsafeRawPointer(tokenizer)).release()
      },
      xTokenize: { tokenizer, context, _, text, count, token in
        guard let tokenizer, let token, let text, count > 0 else { return SQLITE_OK }
        return Unmanaged<ArabicTokenizer>.fromOpaque(UnsafeRawPointer(tokenizer))
          .takeUnretainedValue()
          .tokenize(UnsafeRawBufferPointer(start: text, count: Int(count)), context, token)
      })
  }

  private func tokenize(
    _ text: UnsafeRawBufferPointer, _ context: UnsafeMutableRawPointer?, _ token: TokenFunction
  ) -> CInt {
    var code = SQLITE_OK
    analyzer.forEachTerm(in: text.assumingMemoryBound(to: UInt8.self).span, cache: cache) {
      term, range in
      code = term.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return token(
          context, 0, start, CInt(bytes.count), CInt(range.lowerBound), CInt(range.upperBound))
      }
      return code == SQLITE_OK
    }
    return code
  }
}
