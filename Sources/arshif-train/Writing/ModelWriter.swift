import Annotators

/// Writes what was learned as one block: see ``EntityModelLayout``.
struct ModelWriter {
  let tables: ModelTables
  let weightBits: Int

  /// Returns the bytes of a model with the weights of `trainer`, or with none.
  func bytes(_ trainer: FieldTrainer?) -> [UInt8] {
    let words = ModelTable.bytes(of: tables.vocabulary)
    let lists = ModelTable.bytes(of: tables.lexicon)
    let starts = ModelTable.bytes(of: tables.beginnings)
    let unit = trainer.map(Self.unit) ?? 1
    let layout = EntityModelLayout(
      weightBits: weightBits, vocabularyBits: words.bits, lexiconBits: lists.bits,
      beginningsBits: starts.bits, namesSize: tables.names.count, unit: unit)
    var bytes = layout.head
    bytes.reserveCapacity(layout.size)
    for index in 0..<TransitionClasses.count * EntityModelLayout.transitionCount {
      let score = trainer.map { $0.transitions[index] } ?? 0
      // Far enough below all others, and far enough above what three of them overflow at.
      let value = max(-8000, Int16(clamping: Int((score * unit).rounded())))
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes += words.bytes + lists.bytes + starts.bytes + tables.names
    for row in 0..<1 << weightBits {
      for label in 0..<EntityLabel.count {
        let weight = trainer.map { $0.weights[row * FieldTrainer.stride + label] } ?? 0
        bytes.append(UInt8(bitPattern: Int8(clamping: Int((weight * unit).rounded()))))
      }
    }
    return bytes + [UInt8](repeating: 0, count: 16)
  }

  /// The units of a score of 1, so that all but a few weights of ten thousand fit into a byte.
  private static func unit(of trainer: FieldTrainer) -> Float {
    let sizes = trainer.weights.lazy.filter { $0 != 0 }.map { abs($0) }.sorted()
    guard !sizes.isEmpty else { return 1 }
    return 127 / sizes[Int(Double(sizes.count - 1) * 0.9999)]
  }
}
