/// What becomes of each scalar of the block U+0600 to U+06FF when spellings are folded.
enum LetterFolding {
  /// What becomes of a scalar.
  enum Fate: Equatable {
    /// It becomes this scalar: a letter of the block, an ASCII digit or sign.
    case letter(UInt32)
    /// It goes: a mark, tatweel, an invisible sign.
    case dropped
    /// It joins the letter before it as its hamza.
    case hamzaOfLetterBefore
    /// It is the small alef above a letter, which modern spelling writes out, or not.
    case daggerAlef
    /// It is a compatibility form, which its decomposition replaces.
    case decomposed
  }

  /// Returns what becomes of the scalar U+0600 + `offset`.
  @inline(__always)
  static func fate(ofOffset offset: Int) -> Fate {
    fates[offset]
  }

  private static let fates: [Fate] = (0x0600..<0x0700).map { fate(of: $0) }

  private static func fate(of scalar: UInt32) -> Fate {
    switch scalar {
    case Scalars.combiningHamzaAbove, Scalars.combiningHamzaBelow: .hamzaOfLetterBefore
    case Scalars.tatweel, 0x0674: .dropped
    case 0x0670: .daggerAlef
    case 0x0610...0x061A, 0x061C, 0x064B...0x065F, 0x06D6...0x06DD, 0x06DF...0x06E4,
      0x06E7, 0x06E8, 0x06EA...0x06ED:
      .dropped
    case 0x0675...0x0678: .decomposed
    case 0x0660...0x0669: .letter(scalar - 0x0660 + 0x30)
    case 0x06F0...0x06F9: .letter(scalar - 0x06F0 + 0x30)
    case 0x066B: .letter(0x2E)
    case 0x066C: .letter(0x2C)
    default: .letter(folded(scalar))
    }
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case Scalars.alefWithMaddaAbove, Scalars.alefWithHamzaAbove, Scalars.alefWithHamzaBelow,
      0x0671...0x0673:
      Scalars.alef
    case Scalars.wawWithHamzaAbove, Scalars.yehWithHamzaAbove, 0x06D3: Scalars.hamza
    case Scalars.tehMarbuta, 0x06BE, 0x06C0...0x06C3, 0x06D5: Scalars.heh
    case Scalars.alefMaksura, 0x0620, 0x063D...0x063F, 0x06CC...0x06CE, 0x06D0...0x06D2:
      Scalars.yeh
    case 0x06A9...0x06AA, 0x063B...0x063C: Scalars.kaf
    default: foreign(scalar)
    }
  }

  /// Returns the letter that newspapers write in Arabic for one of other languages and dialects: ب for پ, ك for گ.
  static func foreign(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x066E, 0x067E: Scalars.beh
    case 0x0679: Scalars.teh
    case 0x0686, 0x0698: 0x062C
    case 0x0688: 0x062F
    case 0x0691, 0x0695: 0x0631
    case 0x06A0: 0x063A
    case 0x06A1, 0x06A2, 0x06A4, 0x06A5: Scalars.feh
    case 0x066F, 0x06A7, 0x06A8: 0x0642
    case 0x06AC, 0x06AD, 0x06AF, 0x0762, 0x0763: Scalars.kaf
    case 0x06B5: Scalars.lam
    case 0x06BA: Scalars.noon
    case 0x06C4...0x06CB: Scalars.waw
    default: scalar
    }
  }
}
