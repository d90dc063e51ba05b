/// A word of a text, folded and hashed with and without what may be written together with it.
struct FoldedWord: Sendable {
  /// The UTF-8 offset of the word's beginning.
  var start: Int32
  /// The UTF-8 offset of the word's end, without marks of its last letter left out.
  var end: Int32
  /// The number of letters; 0 for a word too long to be a name.
  var count: UInt8 = 0
  /// Whether something other than spaces, hyphens and quotes stands between this word and the one
  /// before.
  var followsBreak: Bool
  /// The marks within the word that tell names apart.
  var marks: Marks = []
  /// The first letters.
  var letters: (UInt16, UInt16, UInt16) = (0, 0, 0)
  /// The last letter but one, and the last.
  var tail: (UInt16, UInt16) = (0, 0)
  /// The bytes before the second and before the third letter.
  var offsets: (UInt8, UInt8) = (0, 0)
  /// The hashes of the word from its first, second and third letter on.
  var hashes: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// Marks and letters that words that fold to the same letters can differ in.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    static let damma = Marks(rawValue: 1)
    static let shadda = Marks(rawValue: 2)
    /// The ending of an indefinite accusative: nothing that bears it is a name.
    static let tanwin = Marks(rawValue: 4)
    /// A last letter written as alef maksura, which folds to yeh.
    static let alefMaksura = Marks(rawValue: 8)
    /// A last letter written as teh marbuta, which folds to heh: no pronoun.
    static let tehMarbuta = Marks(rawValue: 16)
  }

  /// A reading of a word: its hash and where it begins.
  struct Reading {
    var hash: UInt64
    /// The UTF-8 offset.
    var start: Int32
  }

  /// Returns the hash of a word whose rest, after `letter`, has the hash `rest`.
  @inline(__always)
  static func hash(_ letter: UInt16, before rest: UInt64) -> UInt64 {
    let mixed = (rest ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
