/// The single edits of a word.
struct SpellingEdits {
  private enum Cost {
    /// A lost letter costs less than a wrong one, for a wrong one could have been any of those around its key.
    static let lostLetter = 0.6
    static let lostDouble = 0.4
    static let lostVowel = 0.5
    static let doubledLetter = 0.4
    static let letterTooMany = 0.9
    static let vowelTooMany = 0.8
    static let transposition = 0.55
    static let lostSpace = 1.1
    static let lostSpaceBeforeArticle = 0.4
    /// What costs more is not done twice in a word.
    static let dearestCommon = 0.85
    /// People see the first letter that they type.
    static let firstLetter = 0.3
  }

  private let letters: [Unicode.Scalar]
  private let alphabet: SpellingAlphabet

  init(_ letters: [Unicode.Scalar], _ alphabet: SpellingAlphabet) {
    self.letters = letters
    self.alphabet = alphabet
  }

  /// All edits, in no order.
  var all: [SpellingEdit] {
    substitutions + deletions + insertions + transpositions + spaces
  }

  private func edit(
    _ range: Range<Int>, _ letters: [Unicode.Scalar], _ cost: Double
  ) -> SpellingEdit {
    let first = range.lowerBound == 0 ? Cost.firstLetter : 0
    return SpellingEdit(
      range: range, letters: letters, cost: cost + first,
      isCommon: cost != Cost.lostLetter && cost <= Cost.dearestCommon)
  }

  private var substitutions: [SpellingEdit] {
    letters.indices.flatMap { place in
      alphabet.letters.filter { $0 != letters[place] }.map { letter in
        let isLast = place == letters.count - 1
        return edit(
          place..<place + 1, [letter],
          alphabet.cost(of: letter, insteadOf: letters[place], isLast: isLast))
      }
    }
  }

  private var deletions: [SpellingEdit] {
    letters.indices.map { place in
      let isDouble = place > 0 && letters[place] == letters[place - 1]
      let isVowel = alphabet.vowels.contains(letters[place])
      return edit(
        place..<place + 1, [],
        isDouble ? Cost.doubledLetter : isVowel ? Cost.vowelTooMany : Cost.letterTooMany)
    }
  }

  private var insertions: [SpellingEdit] {
    (0...letters.count).flatMap { place in
      alphabet.letters.map { letter in
        let isDouble = place > 0 && letters[place - 1] == letter
        let isVowel = alphabet.vowels.contains(letter)
        return edit(
          place..<place, [letter],
          isDouble ? Cost.lostDouble : isVowel ? Cost.lostVowel : Cost.lostLetter)
      }
    }
  }

  private var transpositions: [SpellingEdit] {
    letters.indices.dropLast().filter { letters[$0] != letters[$0 + 1] }.map { place in
      edit(place..<place + 2, [letters[place + 1], letters[place]], Cost.transposition)
    }
  }

  /// A space is lost most often before an article, where the eye sees two words all the same.
  private var spaces: [SpellingEdit] {
    guard letters.count >= 5 else { return [] }
    return (2...letters.count - 2).map { place in
      let isBeforeArticle = letters[place...].starts(with: "ال".unicodeScalars)
      return edit(
        place..<place, [" "], isBeforeArticle ? Cost.lostSpaceBeforeArticle : Cost.lostSpace)
    }
  }
}
