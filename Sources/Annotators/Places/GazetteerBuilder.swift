/// Builds a gazetteer from its text.
struct GazetteerBuilder {
  private let scanner = FoldedWordScanner()
  private var countries: [Country] = []
  private var places: [Place] = []
  private var patterns: [GazetteerPattern] = []
  private var furtherWords: [UInt64] = []
  private var wordSets: [Set<UInt64>] = []
  private var setIndices: [String: Int] = [:]
  private var grammar = GazetteerGrammar()
  private var inflections: [String] = []
  private var article = ""
  private var adjectiveEnding = ""
  /// The first words of names and adjectives that stand alone, by country.
  private var taken: Set<UInt64> = []
  /// The names that are also the accusative of an adjective.
  private var accusatives: Set<UInt64> = []

  /// Returns the gazetteer that comes with the archive.
  static func embedded() -> Gazetteer {
    var builder = GazetteerBuilder()
    builder.readCues(GazetteerText.cues)
    builder.readCountries(GazetteerText.countries)
    builder.readCities(GazetteerText.cities)
    builder.readForms(GazetteerText.institutions, .government)
    builder.readForms(GazetteerText.people, .person)
    builder.readForms(GazetteerText.clubs, .club)
    builder.readForms(GazetteerText.homeSigns, .home)
    return Gazetteer(
      countries: builder.countries, places: builder.places, patterns: builder.patterns,
      furtherWords: builder.furtherWords, wordSets: builder.wordSets, grammar: builder.grammar)
  }

  /// Returns the columns of each line of `text` that is no comment.
  private static func rows(of text: String) -> [[Substring]] {
    Substring(text).utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map(Substring.init)
    }
  }

  /// Returns the items of a column.
  private static func items(_ column: Substring) -> [Substring] {
    column.utf8.split(separator: UInt8(ascii: "|")).map(Substring.init)
  }

  // MARK: - Cues

  private mutating func readCues(_ text: String) {
    for row in Self.rows(of: text) where row.count == 2 {
      let words = Self.items(row[1])
      switch row[0] {
      case "conjunction": grammar.conjunctions = words.flatMap(letters)
      case "particle": grammar.particles = words.flatMap(letters)
      case "article":
        article = words.map(String.init).joined()
        grammar.article = letters(article[...])
      case "origin": adjectiveEnding = words.map(String.init).joined()
      case "inflection": inflections = [""] + words.map(String.init)
      case "accusative": grammar.accusative = words.flatMap(letters)
      case "not-accusative": grammar.notAccusative = words.map(letters)
      case "nothing": for word in words { add(word, GazetteerPattern(role: .nothing)) }
      case "weakens": for word in words { add(word, GazetteerPattern(role: .weakens)) }
      case "erases": for word in words { add(word, GazetteerPattern(role: .erases)) }
      default:
        let index = wordSet(named: String(row[0]))
        wordSets[index].formUnion(words.map(hash))
      }
    }
    grammar.prepositions = wordSet(named: "preposition")
  }

  /// Returns the folded letters of a word, three at most.
  private func letters(_ word: Substring) -> [UInt16] {
    guard let folded = scanner.words(in: String(word)).first else { return [] }
    let (first, second, third) = folded.letters
    return Array([first, second, third].prefix(Int(folded.count)))
  }

  private func hash(_ word: Substring) -> UInt64 {
    scanner.words(in: String(word)).first?.hashes.0 ?? 0
  }

  private mutating func wordSet(named name: String) -> Int {
    if let index = setIndices[name] { return index }
    wordSets.append([])
    setIndices[name] = wordSets.count - 1
    return wordSets.count - 1
  }

  // MARK: - Countries and cities

  private mutating func readCountries(_ text: String) {
    let rows = Self.rows(of: text).filter { $0.count == 7 }
    for (index, row) in rows.enumerated() {
      countries.append(
        Country(
          code: String(row[0]), slug: String(row[1]), name: String(row[2]),
          englishName: String(row[3])))
      places.append(Place(name: String(row[2]), englishName: String(row[3])))
      var pattern = GazetteerPattern(place: Int32(index), country: Int16(index))
      for form in Self.items(row[4]) { add(form, pattern) }
      pattern.kind = .government
      for form in Self.items(row[6]) { add(form, pattern) }
    }
    taken = Set(patterns.filter { $0.rest.isEmpty && $0.kind == .name }.map(\.hash))
    for (index, row) in rows.enumerated() {
      let pattern = GazetteerPattern(
        place: Int32(index), country: Int16(index), kind: .adjective)
      for stem in Self.items(row[5]) { addAdjective(stem, pattern) }
    }
    markAccusatives()
  }

  /// Marks the names that are also the accusative of their country's adjective: «سوريا».
  private mutating func markAccusatives() {
    for index in patterns.indices
    where patterns[index].kind == .name && patterns[index].rest.isEmpty
      && patterns[index].condition == .none && accusatives.contains(patterns[index].hash)
    {
      patterns[index].condition = .nameOrAccusative
    }
  }

  private mutating func readCities(_ text: String) {
    let indices = Dictionary(
      uniqueKeysWithValues: countries.enumerated().map { ($1.code, $0) })
    for row in Self.rows(of: text) where row.count == 5 {
      guard let country = indices[String(row[0])] else { continue }
      let pattern = GazetteerPattern(
        place: Int32(places.count), country: Int16(country),
        kind: row[3] == "capital" ? .capital : .city)
      places.append(Place(name: String(row[1]), englishName: String(row[2])))
      for form in Self.items(row[4]) { add(form, pattern) }
    }
  }

  /// Adds forms that speak for a country and name no place of their own.
  private mutating func readForms(_ text: String, _ kind: EvidenceKind) {
    let indices = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1.code, $0) })
    for row in Self.rows(of: text) where row.count == 2 {
      guard let country = indices[String(row[0])] else { continue }
      let pattern = GazetteerPattern(place: Int32(country), country: Int16(country), kind: kind)
      for form in Self.items(row[1]) { add(form, pattern) }
    }
  }

  // MARK: - Forms

  /// Adds a form of `pattern`, whose condition its mark tells.
  private mutating func add(_ form: Substring, _ pattern: GazetteerPattern) {
    var pattern = pattern
    var form = form
    switch form.first {
    case "~":
      pattern.condition = .support
      form.removeFirst()
    case "*":
      pattern.condition = .after(wordSet(named: "place"))
      form.removeFirst()
    case "^":
      pattern.condition = .nameOrAdjective
      form.removeFirst()
    case "!":
      pattern.marks = .tehMarbuta
      form.removeFirst()
    case "[":
      guard let close = form.firstIndex(of: "]") else { return }
      let cues = form[form.index(after: form.startIndex)..<close]
      let index = wordSet(named: String(cues))
      wordSets[index].formUnion(cues.split(separator: "/").map(hash))
      pattern.condition = .after(index)
      form = form[form.index(after: close)...]
    default: break
    }
    addWords(of: String(form), pattern)
  }

  private mutating func addWords(of form: String, _ pattern: GazetteerPattern) {
    let words = scanner.words(in: form)
    guard let first = words.first else { return }
    var pattern = pattern
    pattern.hash = first.hashes.0
    pattern.marks.formUnion(
      first.marks.intersection(
        pattern.role == .nothing ? [.damma, .shadda, .alefMaksura] : [.damma, .shadda]))
    let start = Int32(furtherWords.count)
    furtherWords += words.dropFirst().map(\.hashes.0)
    pattern.rest = start..<Int32(furtherWords.count)
    patterns.append(pattern)
  }

  /// Adds the forms of an adjective with and without the article, save those that are a country's
  /// name.
  private mutating func addAdjective(_ stem: Substring, _ pattern: GazetteerPattern) {
    var stem = stem
    var pattern = pattern
    if stem.first == "~" {
      pattern.condition = .support
      stem.removeFirst()
    }
    let endings = stem.first == "=" ? [""] : inflections
    if stem.first == "=" { stem.removeFirst() }
    let words = stem.split(separator: " ").map(String.init)
    var forms: Set<UInt64> = []
    for ending in endings {
      // Of two words both agree, unless the first is no adjective: north Korean, south African.
      let inflected = words.enumerated().map { index, word in
        index == words.count - 1 || words[0].hasSuffix(adjectiveEnding) ? word + ending : word
      }
      for form in [inflected, inflected.map { article + $0 }] {
        let text = form.joined(separator: " ")
        guard words.count > 1 || forms.insert(hash(text[...])).inserted else { continue }
        if words.count == 1, taken.contains(hash(text[...])) {
          accusatives.insert(hash(text[...]))
          continue
        }
        addWords(of: text, pattern)
      }
    }
  }
}
