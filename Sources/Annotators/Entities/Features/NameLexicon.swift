/// Lists of names and of the words around names, in which the longest names of a sentence are looked up.
package struct NameLexicon: Sendable {
  /// The bit of sequences that a longer name begins with.
  private static let isBeginning: UInt64 = 1 << 63
  /// The bits of the lists; above them stands the number of the name's line.
  private static let allLists: UInt64 = 1 << 24 - 1
  /// The most words of a name.
  private static let longest = 8

  private let table: ModelTable

  init(table: ModelTable) {
    self.table = table
  }

  /// A name of the lists within a sentence.
  package struct Match {
    /// Its tokens.
    package var range: Range<Int>
    /// A bit for each list that holds it.
    package var lists: UInt64
    /// Where its line among the known names begins; nil if nothing is known of it.
    var line: Int?

    /// Whether the words name what the line tells, and are no ordinary words that could.
    var isUndoubted: Bool { line != nil && lists & 0x5555_5555 != 0 }

    /// Whether the words are known as one thing only, and are no ordinary words: lists of doubtful names have odd numbers.
    var isCertain: Bool {
      line != nil && lists & (lists - 1) == 0 && lists.trailingZeroBitCount % 2 == 0
    }
  }

  /// Adds a name, as the hashes of its words, to the values of a table to be made.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - list: The number of the list, below 24.
  ///   - line: Where the name's line among the known names begins; nil for a mere word.
  ///   - values: The table's values.
  package static func add(
    _ words: [UInt64], toList list: Int, line: Int? = nil, of values: inout [UInt64: UInt64]
  ) {
    guard !words.isEmpty, words.count <= longest else { return }
    var key: UInt64 = 0
    for (index, word) in words.enumerated() {
      key = FeatureHash.mix(key, word)
      guard index + 1 == words.count else {
        values[key, default: 0] |= isBeginning
        continue
      }
      let value = values[key, default: 0]
      let known = value >> 24 & 0xFFFF_FFFF == 0 ? UInt64(line.map { $0 + 1 } ?? 0) << 24 : 0
      values[key] = value | known | 1 << UInt64(list)
    }
  }

  /// Returns the longest name that begins with one reading of the token `start`; its range is empty if there is none.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - end: Where the sentence ends.
  ///   - readings: The hashes of the token with and without proclitics.
  ///   - word: Gives the hash of a further token.
  /// - Returns: The name.
  @inline(__always)
  package func longestMatch(
    from start: Int, to end: Int, readings: WordReadings, word: (Int) -> UInt64
  ) -> Match {
    var best = Match(range: start..<start, lists: 0)
    for reading in 0..<readings.count {
      var key = FeatureHash.mix(0, readings.hashes[reading])
      var next = start + 1
      while true {
        let found = table.value(of: key)
        if found == 0 { break }
        let lists = found & Self.allLists
        if lists != 0, next - start > best.range.count {
          best = Match(range: start..<next, lists: lists, line: Self.line(of: found))
        } else if lists != 0, next - start == best.range.count {
          best.lists |= lists
        }
        guard found & Self.isBeginning != 0, next < end else { break }
        key = FeatureHash.mix(key, word(next))
        next += 1
      }
    }
    return best
  }

  /// Calls `body` with the longest name at each token of a sentence that is no part of a name before it.
  ///
  /// - Parameters:
  ///   - sentence: The sentence's tokens.
  ///   - readings: Gives the hashes of a token with and without proclitics.
  ///   - word: Gives the hash of a token.
  ///   - body: Takes a name.
  @inline(__always)
  package func forEachMatch(
    in sentence: Range<Int>, readings: (Int) -> WordReadings, word: (Int) -> UInt64,
    _ body: (Match) -> Void
  ) {
    var covered = sentence.lowerBound
    for start in sentence {
      let match = longestMatch(
        from: start, to: sentence.upperBound, readings: readings(start), word: word)
      if match.lists != 0, match.range.upperBound > covered {
        body(match)
        covered = match.range.upperBound
      }
    }
  }

  /// Returns the match of the words as a whole; nil if no list holds them.
  func match(of words: some Collection<UInt64>) -> Match? {
    var key: UInt64 = 0
    for word in words { key = FeatureHash.mix(key, word) }
    let found = table.value(of: key)
    guard found & Self.allLists != 0 else { return nil }
    return Match(
      range: 0..<words.count, lists: found & Self.allLists, line: Self.line(of: found))
  }

  private static func line(of value: UInt64) -> Int? {
    let number = Int(value >> 24 & 0xFFFF_FFFF)
    return number == 0 ? nil : number - 1
  }
}
