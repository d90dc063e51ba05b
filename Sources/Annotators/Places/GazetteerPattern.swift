/// One form of one thing that the gazetteer looks for in a text.
struct GazetteerPattern: Sendable {
  /// What it means that the form stands in a text.
  enum Role: Sendable {
    /// It speaks for a country, and may name a place.
    case evidence
    /// It names no place, though a part of it seems to.
    case nothing
    /// It makes weak what the next words say.
    case weakens
    /// It takes back an adjective that follows.
    case erases
  }

  /// On what it depends that the form counts.
  enum Condition: Hashable, Sendable {
    case none
    /// Something else in the article speaks for the same country.
    case support
    /// The word before is of the set with this index.
    case after(Int)
    /// A name, unless it describes the noun before.
    case nameOrAdjective
    /// A name, unless the noun before is in the accusative: then it is an adjective in the
    /// accusative, too.
    case nameOrAccusative
  }

  var role: Role = .evidence
  /// The index of the place among the gazetteer's.
  var place: Int32 = 0
  /// The index of the country among the gazetteer's.
  var country: Int16 = 0
  var kind: EvidenceKind = .name
  var condition: Condition = .none
  /// The marks that the text must write.
  var marks: FoldedWord.Marks = []
  /// The hash of the form's first word.
  var hash: UInt64 = 0
  /// Where the hashes of its further words stand.
  var rest: Range<Int32> = 0..<0

  var wordCount: Int { rest.count + 1 }
  /// Whether the text itself tells that no other reading is meant.
  var isCertain: Bool {
    if case .after = condition { return true }
    return !marks.isSubset(of: .tehMarbuta)
  }
}
