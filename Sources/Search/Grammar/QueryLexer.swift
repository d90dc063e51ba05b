import ArabicText

/// Cuts a typed query into words, phrases, parentheses and signs.
///
/// It reads scalars, for a quote with a mark above it is a character of its own to Swift.
struct QueryLexer {
  /// The most scalars of a word that count, for analyzing one takes longer the longer it is.
  private static let longestWord = 500

  private let scalars: [Unicode.Scalar]
  private var tokens: [QueryToken] = []
  private var place = 0
  /// Where the word ends that was begun last; a field's value begins in the middle of one.
  private var wordEnd = 0
  private var prelude = QueryToken.Prelude()
  /// The name of the field whose value is awaited.
  private var fieldName: String?
  /// Where each sign that can end something stands last, so that none is sought in vain.
  private let lastPlaces: [Unicode.Scalar: Int]

  /// Returns the parts of `text`.
  ///
  /// - Complexity: O(*n*) in the number of scalars.
  static func tokens(of text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    lexer.read()
    return lexer.tokens
  }

  private init(_ text: String) {
    scalars = text.unicodeScalars.filter { !QuerySigns.isIgnored($0) }
    var places: [Unicode.Scalar: Int] = [:]
    for (index, scalar) in scalars.enumerated() where scalar == ")" || QuerySigns.isQuote(scalar) {
      places[scalar] = index
    }
    lastPlaces = places
  }

  private mutating func read() {
    while place < scalars.count {
      switch scalars[place] {
      case let scalar where scalar == "|" || QuerySigns.isSpace(scalar): endOperand()
      case "(":
        emit { .open($0) }
      case ")":
        endOperand()
        tokens.append(.close)
      case let scalar where QuerySigns.isMinus(scalar): prelude.isNegated.toggle()
      case let scalar where QuerySigns.isQuote(scalar):
        if let end = endOfPhrase() { readPhrase(end) }
      default:
        readWord()
        continue
      }
      place += 1
    }
    endOperand()
  }

  /// Adds a token with what stood before it.
  private mutating func emit(_ token: (QueryToken.Prelude) -> QueryToken) {
    tokens.append(token(prelude))
    prelude = QueryToken.Prelude()
    fieldName = nil
  }

  /// Ends what nothing followed: a minus is nothing, the name of a field is a word.
  private mutating func endOperand() {
    if let fieldName {
      prelude.field = nil
      emit { .word(fieldName, $0) }
    }
    prelude = QueryToken.Prelude()
  }

  /// Returns the first place at or after `start` where one of `signs` stands.
  private func firstPlace(of signs: [Unicode.Scalar], from start: Int) -> Int? {
    guard signs.contains(where: { lastPlaces[$0, default: -1] >= start }) else { return nil }
    return scalars[start...].firstIndex(where: signs.contains)
  }

  private func endOfPhrase() -> Int? {
    firstPlace(of: QuerySigns.closingQuotes(of: scalars[place]), from: place + 1)
  }

  private mutating func readPhrase(_ end: Int) {
    let phrase = text(place + 1..<end)
    emit { .quoted(phrase, $0) }
    place = end
  }

  private mutating func readWord() {
    if wordEnd <= place {
      wordEnd = scalars[place...].firstIndex(where: QuerySigns.endsWord) ?? scalars.count
    }
    if takeField(before: wordEnd) || takeNear(at: wordEnd) { return }
    let word = text(place..<wordEnd)
    if prelude == QueryToken.Prelude(), let sign = QueryOperators.named(word) {
      tokens.append(.sign(sign, word))
    } else {
      emit { .word(word, $0) }
    }
    place = wordEnd
  }

  /// Takes the name of a field and its colon, if a value may follow them.
  private mutating func takeField(before end: Int) -> Bool {
    guard let colon = scalars[place..<end].firstIndex(where: QuerySigns.isColon),
      scalars[colon + 1..<end].contains(where: QuerySigns.isLetterOrDigit)
        || (end < scalars.count && QuerySigns.beginsValue(scalars[end]))
    else { return false }
    let name = text(place..<min(colon, place + 64))
    guard let field = QueryField(name: name) else { return false }
    prelude.field = field
    fieldName = name
    place = colon + 1
    return true
  }

  /// Takes `NEAR(…)` or `قرب(…)`, if two words or more stand in it.
  private mutating func takeNear(at open: Int) -> Bool {
    guard open < scalars.count, scalars[open] == "(", open - place <= 16,
      ["near", "قرب"].contains(ArabicNormalizer().normalize(text(place..<open))),
      let close = firstPlace(of: [")"], from: open),
      let near = NearWords(Array(text(open + 1..<close).unicodeScalars)[...])
    else { return false }
    emit { .near(near.words, distance: near.distance, $0) }
    place = close + 1
    return true
  }

  /// Returns a part of the query, and of overlong words only the beginning.
  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var length = 0
    for scalar in scalars[range] {
      length = QuerySigns.isSpace(scalar) ? 0 : length + 1
      if length <= Self.longestWord { text.append(scalar) }
    }
    return String(text)
  }
}
