/// Unicode's normalization forms, after Unicode 15.0.
///
/// Foundation has them too, but with it the loadable extension would weigh 58 MB and not 6.
enum UnicodeForm {
  /// Whether each scalar of U+0000 to U+07FF decomposes: most text lies here, and little of it does.
  private static let decomposes: [Bool] = (0..<0x0800).map {
    DecompositionTable.unicode.decompose($0, isCompatible: true) { _ in }
  }
  private static let compositions = DecompositionTable.unicode.compositions

  /// Returns text decomposed after NFKD, or NFD if variants are to stay.
  static func decomposed(_ text: String, isCompatible: Bool) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      append(scalar.value, isCompatible: isCompatible, to: &scalars)
    }
    order(&scalars)
    return scalars
  }

  /// Returns text in NFC.
  static func composed(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var pending: [Unicode.Scalar] = []
    for scalar in decomposed(text, isCompatible: false) {
      // A starter that does not join what stands before it is where the text may be cut.
      if let first = pending.first, combiningClass(of: scalar) == 0,
        pending.count > 1 || composition(of: first, scalar) == nil
      {
        output.append(contentsOf: pending)
        pending = [scalar]
      } else {
        add(scalar, to: &pending)
      }
    }
    output.append(contentsOf: pending)
    return String(output)
  }

  /// Adds a scalar to a starter and the marks on it: joined to the starter, or behind them.
  private static func add(_ scalar: Unicode.Scalar, to pending: inout [Unicode.Scalar]) {
    if let first = pending.first, let last = pending.last, combiningClass(of: first) == 0,
      pending.count == 1 || combiningClass(of: last) < combiningClass(of: scalar),
      let composed = composition(of: first, scalar)
    {
      pending[0] = composed
    } else {
      pending.append(scalar)
    }
  }

  private static func append(
    _ scalar: UInt32, isCompatible: Bool, to scalars: inout [Unicode.Scalar]
  ) {
    if scalar >= 0x0800 || decomposes[Int(scalar)] {
      if let syllable = HangulSyllable(scalar) {
        scalars.append(contentsOf: syllable.letters)
        return
      }
      let isDecomposed = DecompositionTable.unicode.decompose(scalar, isCompatible: isCompatible) {
        append($0, isCompatible: isCompatible, to: &scalars)
      }
      if isDecomposed { return }
    }
    if let scalar = Unicode.Scalar(scalar) { scalars.append(scalar) }
  }

  /// Brings the marks behind each letter into canonical order.
  private static func order(_ scalars: inout [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      let start = index
      var isOrdered = true
      var last: UInt8 = 0
      while index < scalars.count {
        let combiningClass = combiningClass(of: scalars[index])
        if combiningClass == 0 { break }
        if combiningClass < last { isOrdered = false }
        last = combiningClass
        index += 1
      }
      if !isOrdered { scalars[start..<index] = ordered(scalars[start..<index]) }
      index += 1
    }
  }

  private static func ordered(_ marks: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let keys = marks.enumerated().map { (combiningClass(of: $1), $0, $1) }
    return ArraySlice(keys.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2))
  }

  private static func composition(
    of first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    if let syllable = HangulSyllable.composed(of: first.value, second.value) { return syllable }
    return compositions[UInt64(first.value) << 32 | UInt64(second.value)].flatMap(
      Unicode.Scalar.init)
  }

  @inline(__always)
  private static func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x0300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }
}
