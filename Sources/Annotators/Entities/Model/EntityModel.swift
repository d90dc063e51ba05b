/// What the tagger has learned: how much each feature speaks for each label, how labels follow each other, the
/// clusters of words, and the names of its lists.
///
/// It lies in memory as one block, and is read where it lies: see ``EntityModelLayout``.
package struct EntityModel: Sendable {
  /// The words of raw text: their clusters and how frequent they are.
  package let vocabulary: Vocabulary
  /// The lists of names.
  package let lexicon: NameLexicon
  /// How often a word begins a name of the labelled texts and the lists.
  let beginnings: ModelTable
  /// What is told of the names that the lists hold.
  let nameRecords: NameRecords
  /// A score of 1 in the units of the weights.
  package let unit: Float

  private let memory: ModelMemory
  private let weights: Int
  private let bits: Int
  private let transitions: Int

  /// Reads the model's beginning.
  ///
  /// - Returns: Nil if the bytes are no model, or one of another version.
  package init?(_ memory: ModelMemory) {
    guard let layout = EntityModelLayout(reading: memory) else { return nil }
    self.memory = memory
    bits = layout.weightBits
    unit = layout.unit
    weights = layout.weights
    transitions = layout.transitions
    vocabulary = Vocabulary(
      table: ModelTable(memory, offset: layout.vocabulary, bits: layout.vocabularyBits))
    lexicon = NameLexicon(
      table: ModelTable(memory, offset: layout.lexicon, bits: layout.lexiconBits))
    nameRecords = NameRecords(memory: memory, offset: layout.names)
    beginnings = ModelTable(memory, offset: layout.beginnings, bits: layout.beginningsBits)
  }

  /// The row of the weights that a feature has; features can share one.
  @inline(__always)
  package func row(of feature: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: feature >> UInt64(64 - bits))
  }

  /// The weights of a feature for each label; lanes beyond the labels mean nothing.
  @inline(__always)
  func weights(of feature: UInt64) -> SIMD16<Int8> {
    memory.load(
      weights + Int(row(of: feature)) * EntityLabel.count, as: SIMD16<Int8>.self)
  }

  /// The scores of all labels behind each label, and at the beginning, before words of a class.
  func transitions(before wordClass: Int) -> [SIMD16<Int16>] {
    (0...EntityLabel.count).map { previous in
      var scores = SIMD16<Int16>(repeating: 0)
      let start = transitions + wordClass * EntityModelLayout.transitionCount * 2
      for label in 0..<EntityLabel.count {
        scores[label] = memory.load(
          start + (previous * EntityLabel.count + label) * 2, as: Int16.self)
      }
      return scores
    }
  }
}
