/// The letters of folded words in one script, and which of them people take for others.
struct SpellingAlphabet {
  /// The letters.
  let letters: [Unicode.Scalar]
  /// The letters that are most easily left out or added.
  let vowels: Set<Unicode.Scalar>
  private var costs: [Pair: Double] = [:]
  private var costsOfLast: [Pair: Double] = [:]

  private struct Pair: Hashable {
    let meant: Unicode.Scalar
    let typed: Unicode.Scalar
  }

  private static let costOfNeighbor = 0.8
  private static let costOfAny = 1.3

  /// Returns the alphabet of a word; nil if its letters are of no script, or several.
  static func of(_ word: [Unicode.Scalar]) -> SpellingAlphabet? {
    [arabic, latin].first { alphabet in word.allSatisfy(alphabet.letters.contains) }
  }

  /// Returns how implausible it is to type one letter for another, at the end of a word or elsewhere.
  func cost(
    of meant: Unicode.Scalar, insteadOf typed: Unicode.Scalar, isLast: Bool
  ) -> Double {
    let pair = Pair(meant: meant, typed: typed)
    let cost = costs[pair, default: Self.costOfAny]
    return isLast ? min(cost, costsOfLast[pair, default: cost]) : cost
  }

  /// Creates an alphabet.
  ///
  /// - Parameters:
  ///   - letters: The letters.
  ///   - vowels: The letters that are most easily left out or added.
  ///   - rows: The rows of the keyboard, each half a key to the right of the one above it; a dot is no letter.
  ///   - lookalikes: Letters that are taken for each other, and the cost.
  ///   - lookalikesAtEnd: The same for the last letter of a word.
  private init(
    letters: String, vowels: String, rows: [String], lookalikes: KeyValuePairs<String, Double>,
    lookalikesAtEnd: KeyValuePairs<String, Double> = [:]
  ) {
    self.letters = Array(letters.unicodeScalars)
    self.vowels = Set(vowels.unicodeScalars)
    costs = Self.neighbors(rows.map { Array($0.unicodeScalars) })
    for (group, cost) in lookalikes { Self.add(group, cost, to: &costs) }
    for (group, cost) in lookalikesAtEnd { Self.add(group, cost, to: &costsOfLast) }
  }

  private static func add(_ group: String, _ cost: Double, to costs: inout [Pair: Double]) {
    for meant in group.unicodeScalars {
      for typed in group.unicodeScalars where typed != meant {
        let pair = Pair(meant: meant, typed: typed)
        costs[pair] = min(cost, costs[pair, default: cost])
      }
    }
  }

  private static func neighbors(_ rows: [[Unicode.Scalar]]) -> [Pair: Double] {
    var costs: [Pair: Double] = [:]
    for (number, row) in rows.enumerated() {
      let above = number == 0 ? [] : rows[number - 1]
      for (place, letter) in row.enumerated() {
        let near = row[max(0, place - 1)..<place] + above.dropFirst(place).prefix(2)
        for other in near { add("\(letter)\(other)", costOfNeighbor, to: &costs) }
      }
    }
    return costs
  }

  /// The letters that ArabicNormalizer leaves, on the keys of the layout Arabic 101.
  private static let arabic = SpellingAlphabet(
    letters: "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي", vowels: "اوي",
    rows: ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءءءر.يهوزظ"],
    lookalikes: [
      // Sounds alike, in one dialect or another.
      "ضظ": 0.5, "دذ": 0.6, "ذز": 0.6, "ثس": 0.6, "ثت": 0.6, "صس": 0.6, "طت": 0.6, "قك": 0.7,
      "قغ": 0.7,
      "ضد": 0.7, "ظز": 0.7,
      // Seats of hamza, written without it.
      "ءا": 0.5, "ءو": 0.5, "ءي": 0.5,
      // Dots.
      "جحخ": 0.75, "رز": 0.75, "سش": 0.75, "صض": 0.75, "طظ": 0.75, "عغ": 0.75, "فق": 0.75,
      "بتثني": 0.8,
    ],
    lookalikesAtEnd: ["اي": 0.5, "هت": 0.5, "اه": 0.5])

  private static let latin = SpellingAlphabet(
    letters: "abcdefghijklmnopqrstuvwxyz", vowels: "aeiouy",
    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
    lookalikes: ["aeiou": 0.7, "iy": 0.6, "ck": 0.6, "kq": 0.6, "sz": 0.6, "fv": 0.7, "gj": 0.7])
}
