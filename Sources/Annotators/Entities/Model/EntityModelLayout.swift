/// Where the parts of a model lie: a head of 64 bytes, transitions, vocabulary, lexicon,
/// beginnings, the lines of known names, weights.
///
/// All numbers are little-endian. The weights come last, and 16 bytes behind them, so that a row can be read as one
/// vector.
package struct EntityModelLayout: Sendable {
  /// "ARSHENT" and the version of the layout.
  package static let magic: UInt64 = 0x3154_4E45_4853_5241
  package static let headSize = 64
  /// The number of scores of one class of words: of each label behind each label and at the beginning.
  package static let transitionCount = (EntityLabel.count + 1) * EntityLabel.count

  package var weightBits: Int
  package var vocabularyBits: Int
  package var lexiconBits: Int
  package var beginningsBits: Int
  package var namesSize: Int
  package var unit: Float

  package init(
    weightBits: Int, vocabularyBits: Int, lexiconBits: Int, beginningsBits: Int, namesSize: Int,
    unit: Float
  ) {
    self.weightBits = weightBits
    self.vocabularyBits = vocabularyBits
    self.lexiconBits = lexiconBits
    self.beginningsBits = beginningsBits
    self.namesSize = namesSize
    self.unit = unit
  }

  var transitions: Int { Self.headSize }
  var vocabulary: Int { transitions + TransitionClasses.count * Self.transitionCount * 2 }
  var lexicon: Int { vocabulary + ModelTable.slotSize << vocabularyBits }
  var beginnings: Int { lexicon + ModelTable.slotSize << lexiconBits }
  var names: Int { beginnings + ModelTable.slotSize << beginningsBits }
  var weights: Int { names + namesSize }
  /// The bytes of the whole model.
  package var size: Int { weights + EntityLabel.count << weightBits + 16 }

  init?(reading memory: ModelMemory) {
    guard memory.count > Self.headSize, memory.load(0, as: UInt64.self) == Self.magic else {
      return nil
    }
    self.init(
      weightBits: Int(memory.load(8, as: UInt8.self)),
      vocabularyBits: Int(memory.load(9, as: UInt8.self)),
      lexiconBits: Int(memory.load(10, as: UInt8.self)),
      beginningsBits: Int(memory.load(11, as: UInt8.self)),
      namesSize: Int(memory.load(16, as: UInt32.self)), unit: memory.load(12, as: Float.self))
    guard memory.count >= size else { return nil }
  }

  /// The head's bytes.
  package var head: [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: Self.magic.littleEndian) { bytes.append(contentsOf: $0) }
    for bits in [weightBits, vocabularyBits, lexiconBits, beginningsBits] {
      bytes.append(UInt8(bits))
    }
    withUnsafeBytes(of: unit) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(namesSize).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes + [UInt8](repeating: 0, count: Self.headSize - bytes.count)
  }
}
