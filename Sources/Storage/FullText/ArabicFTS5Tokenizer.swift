import ArabicText
import GRDB

/// The analyzer as FTS5's tokenizer `arshif`: terms with the byte offsets of the words as written.
final class ArabicFTS5Tokenizer: FTS5CustomTokenizer {
  static let name = "arshif"

  private let analyzer = ArabicAnalyzer()
  private let cache = TermCache()

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    let text = UnsafeRawBufferPointer(start: pText, count: Int(nText))
      .assumingMemoryBound(to: UInt8.self)
    var code: CInt = 0
    if let terms = AnalyzedTexts.current?.terms(of: text) {
      terms.forEachTerm { term, range in
        code = term.withMemoryRebound(to: CChar.self) {
          tokenCallback(
            context, 0, $0.baseAddress, CInt($0.count), CInt(range.lowerBound),
            CInt(range.upperBound))
        }
        return code == 0
      }
      return code
    }
    analyzer.forEachTerm(in: text.span, cache: cache) { term, range in
      code = term.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return tokenCallback(
          context, 0, start, CInt(bytes.count), CInt(range.lowerBound), CInt(range.upperBound))
      }
      return code == 0
    }
    return code
  }
}
