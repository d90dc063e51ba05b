/// Unicode's normalization forms, after Unicode 15.0.
///
/// Foundation has them too, but with it the loadable extension would weigh 58 MB and not 6.
package enum UnicodeForm {
  /// Whether each scalar of U+0000 to U+07FF decomposes: most text lies here, and little of it does.
  private static let decomposes: [Bool] = (0..<0x0800).map {
    DecompositionTable.unicode.decompose($0, isCompatible: true) { _ in }
  }

  /// Whether each scalar of U+0000 to U+07FF is a letter that NFC leaves as it is, and that joins none before it.
  private static let isPlain: [Bool] = (0..<UInt32(0x0800)).map { value in
    let isDecomposed = DecompositionTable.unicode.decompose(value, isCompatible: false) { _ in }
    return !isDecomposed && Unicode.Scalar(value).map { combiningClass(of: $0) } == 0
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
  package static func composed(_ text: String) -> String {
    let utf8 = text.utf8.span
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var copied = 0
    var lastPlain = 0
    var offset = 0
    while offset < utf8.count {
      let (value, length) = utf8.scalar(at: offset)
      if value < 0x0800, isPlain[Int(value)] {
        lastPlain = offset
        offset += length
        continue
      }
      let end = endOfMarks(from: offset + length, in: utf8)
      output.append(contentsOf: bytes[copied..<lastPlain])
      appendComposed(String(decoding: bytes[lastPlain..<end], as: UTF8.self), to: &output)
      copied = end
      lastPlain = end
      offset = end
    }
    output.append(contentsOf: bytes[copied...])
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns where the next plain letter stands.
  private static func endOfMarks(from start: Int, in utf8: borrowing Span<UInt8>) -> Int {
    var offset = start
    while offset < utf8.count {
      let (value, length) = utf8.scalar(at: offset)
      if value < 0x0800, isPlain[Int(value)] { break }
      offset += length
    }
    return offset
  }

  private static func appendComposed(_ text: String, to output: inout [UInt8]) {
    var pending: [Unicode.Scalar] = []
    for scalar in decomposed(text, isCompatible: false) {
      // A starter that does not join what stands before it is where the text may be cut.
      if let first = pending.first, combiningClass(of: scalar) == 0,
        pending.count > 1 || composition(of: first, scalar) == nil
      {
        for scalar in pending { output.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        pending = [scalar]
      } else {
        add(scalar, to: &pending)
      }
    }
    for scalar in pending { output.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
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
    if second.value < 0x0300 { return nil }
    if let syllable = HangulSyllable.composed(of: first.value, second.value) { return syllable }
    return compositions[UInt64(first.value) << 32 | UInt64(second.value)].flatMap(
      Unicode.Scalar.init)
  }

  @inline(__always)
  private static func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x0300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }
}
