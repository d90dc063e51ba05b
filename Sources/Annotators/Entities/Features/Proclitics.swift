/// The readings of a word with and without what can be written together with it.
enum Proclitics {
  private static let alef: UInt16 = 0x627
  private static let lam: UInt16 = 0x644
  private static let waw: UInt16 = 0x648
  private static let feh: UInt16 = 0x641
  private static let beh: UInt16 = 0x628
  private static let kaf: UInt16 = 0x643

  /// Calls `body` with the hash of each reading and the number of letters that it leaves out.
  @inline(__always)
  static func forEachReading(of letters: FoldedLetters, _ body: (UInt64, Int) -> Void) {
    let count = letters.count
    body(letters.hash(0..<count), 0)
    var start = 0
    if count - start >= 4, letters[0] == waw || letters[0] == feh {
      start = 1
      body(letters.hash(1..<count), 1)
    }
    guard count - start >= 4 else { return }
    switch letters[start] {
    case lam where letters[start + 1] == lam:
      body(hashWithArticle(letters, from: start + 2), start + 2)
    case lam, beh, kaf:
      body(letters.hash((start + 1)..<count), start + 1)
    default: break
    }
  }

  /// Whether the word has the article, behind a proclitic or not.
  static func hasArticle(_ letters: FoldedLetters) -> Bool {
    for start in 0...2 where letters.count - start >= 4 {
      if letters[start] == alef, letters[start + 1] == lam { return true }
      if start > 0, letters[start - 1] == lam, letters[start] == lam { return true }
    }
    return false
  }

  /// The number of a letter among those that can be a proclitic, from 1 on; 0 for all others.
  static func kind(of letter: UInt16) -> Int {
    switch letter {
    case waw: 1
    case feh: 2
    case beh: 3
    case lam: 4
    case kaf: 5
    default: 0
    }
  }

  /// Whether the last reading has the article's alef, which the word lacks behind ل.
  static func restoresAlef(_ letters: FoldedLetters) -> Bool {
    let start = letters[0] == waw || letters[0] == feh ? 1 : 0
    return letters.count - start >= 4 && letters[start] == lam && letters[start + 1] == lam
  }

  /// Returns the hash of the article and the letters from `start` on.
  private static func hashWithArticle(_ letters: FoldedLetters, from start: Int) -> UInt64 {
    var hash = FoldedWord.hash(alef, before: 0)
    hash = FoldedWord.hash(lam, before: hash)
    for index in start..<letters.count { hash = FoldedWord.hash(letters[index], before: hash) }
    return hash
  }
}
