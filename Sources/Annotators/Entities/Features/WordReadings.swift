/// The hashes of a word with and without its proclitics: as it stands, without و or ف, without ب, ل or ك as well.
package struct WordReadings: Sendable {
  package private(set) var hashes = InlineArray<3, UInt64>(repeating: 0)
  /// The number of letters that a reading leaves out.
  private(set) var lengths = InlineArray<3, UInt8>(repeating: 0)
  package private(set) var count = 0

  /// Whether the letter that the second reading leaves out is و.
  private(set) var beginsWithWaw = false
  /// Whether the last reading has an alef that the word lacks: «للعراق» is «العراق».
  private(set) var restoresAlef = false

  /// Reads a token.
  package init(of token: EntityToken, letters: FoldedLetters) {
    guard token.shape == .word else {
      append(token.hash, length: 0)
      return
    }
    Proclitics.forEachReading(of: letters) { append($0, length: $1) }
    beginsWithWaw = count > 1 && letters[0] == 0x648
    restoresAlef = Proclitics.restoresAlef(letters)
  }

  init() {}

  /// Whether one of the readings is the word `hash`.
  package func contains(_ hash: UInt64) -> Bool {
    for reading in 0..<count where hashes[reading] == hash { return true }
    return false
  }

  private mutating func append(_ hash: UInt64, length: Int) {
    guard count < 3 else { return }
    hashes[count] = hash
    lengths[count] = UInt8(length)
    count += 1
  }
}
