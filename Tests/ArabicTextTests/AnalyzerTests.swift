import ArabicText
import TestSupport
import Testing

/// Texts to tokens: what the index and queries share.
struct AnalyzerTests {
  private let analyzer = ArabicAnalyzer()

  /// Returns terms with their words as written, by way of a cache.
  private func cached(_ text: String, _ cache: TermCache) -> [Token] {
    var tokens: [Token] = []
    analyzer.forEachTerm(in: text.utf8.span, cache: cache) { term, range in
      let bytes = term.indices.map { term[$0] }
      tokens.append(
        Token(
          term: String(decoding: bytes, as: UTF8.self), range: range, position: tokens.count))
      return true
    }
    return tokens
  }

  @Test func `offsets are those of the word as written`() {
    let text = "أعلنَتْ «الحكومـــة» العراقيّة، أمس."
    let bytes = Array(text.utf8)
    let tokens = analyzer.tokens(in: text)
    #expect(
      tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["أعلنَتْ", "الحكومـــة", "العراقيّة", "أمس"])
    #expect(tokens.map(\.position) == [0, 1, 2, 3])
    #expect(tokens.map(\.term)[1...] == ["حكوم", "عراق", "امس"])
  }

  @Test func `a vocalized text and its bare form give the same terms`() {
    let vocalized = "وَصَلَ رَئِيسُ الوُزَرَاءِ إِلَى مَدِينَةِ البَصْرَةِ لِافْتِتَاحِ مُسْتَشْفًى جَدِيدٍ"
    let bare = "وصل رئيس الوزراء الى مدينة البصرة لافتتاح مستشفى جديد"
    #expect(analyzer.tokens(in: vocalized).map(\.term) == analyzer.tokens(in: bare).map(\.term))
  }

  @Test func `a cache changes nothing, from text to text`() {
    let cache = TermCache()
    let failures = RandomText.texts(1000, length: 80, seed: 4).filter {
      cached($0, cache) != analyzer.tokens(in: $0)
    }
    #expect(failures.map(\.debugDescription) == [])
  }

  @Test func `a cache that has been filled and emptied changes nothing`() {
    let cache = TermCache()
    let beginning = String(repeating: "كلمة", count: 29)
    let letters = Array("بتثجحخدذرزسش")
    for number in 0..<16_000 {
      let ending = [number / 1728 % 12, number / 144 % 12, number / 12 % 12, number % 12]
      let word = beginning + String(ending.map { letters[$0] })
      analyzer.forEachTerm(in: word.utf8.span, cache: cache) { _, _ in true }
    }
    let text = "وصل الوزير إلى بغداد ثم عاد إلى بغداد"
    #expect(cached(text, cache) == analyzer.tokens(in: text))
    #expect(cached(text, cache) == analyzer.tokens(in: text))
  }

  @Test(arguments: [127, 128, 255, 256, 300, 70_000])
  func `a word longer than a cache keeps is analyzed as others are`(length: Int) {
    let cache = TermCache()
    let text = String(repeating: "ا", count: length) + " " + String(repeating: "x", count: length)
    #expect(cached(text, cache) == analyzer.tokens(in: text))
    #expect(cached(text, cache) == analyzer.tokens(in: text))
  }

  @Test func `words as spelled stand where the tokens stand`() {
    let failures = RandomText.texts(1000, length: 80, seed: 6).filter {
      analyzer.spellings(in: $0).map(\.range) != analyzer.tokens(in: $0).map(\.range)
    }
    #expect(failures.map(\.debugDescription) == [])
    let words = analyzer.spellings(in: "وللعراقيّين 2,500").map(\.term)
    #expect(words == ["وللعراقيين", "2500"])
    var line: [UInt8] = []
    analyzer.appendSpellings(of: "«القوات» العراقيّة", cache: TermCache(), to: &line)
    #expect(String(decoding: line, as: UTF8.self) == " القوات العراقيه ")
  }

  @Test func `words of marks alone are no tokens`() {
    #expect(analyzer.tokens(in: "ـــ ً \u{200F}").isEmpty)
  }

  @Test func `a caller can stop`() {
    var count = 0
    analyzer.forEachTerm(in: "واحد اثنان ثلاثة".utf8.span, cache: TermCache()) { _, _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }
}
