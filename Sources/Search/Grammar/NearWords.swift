/// What stands in the parentheses of `NEAR(…)`: words, and after a comma how many others may stand between them.
struct NearWords {
  let words: [String]
  let distance: Int

  private static let usualDistance = 10
  private static let greatestDistance = 1000

  /// Creates the words of a list, or returns nil if there is only one.
  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    var list = scalars
    var distance: Int?
    if let comma = scalars.lastIndex(where: Self.isComma) {
      distance = Self.number(scalars[(comma + 1)...])
      if distance != nil { list = scalars[..<comma] }
    }
    words = Self.words(list)
    self.distance = distance ?? Self.usualDistance
    if words.count < 2 { return nil }
  }

  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "،"
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var number: Int?
    for scalar in scalars where !QuerySigns.isSpace(scalar) {
      guard let digit = digit(scalar) else { return nil }
      number = min((number ?? 0) * 10 + digit, greatestDistance)
    }
    return number
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// Parts the list at spaces, signs and commas, but not at the comma in «1,500».
  private static func words(_ list: ArraySlice<Unicode.Scalar>) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func isDigit(_ index: Int) -> Bool {
      list.indices.contains(index) && digit(list[index]) != nil
    }
    for (index, scalar) in zip(list.indices, list) {
      let parts =
        isComma(scalar) ? !(isDigit(index - 1) && isDigit(index + 1)) : QuerySigns.endsWord(scalar)
      if !parts { word.append(scalar) }
      if parts, !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.compactMap { TypedWords($0)?.text }
  }
}
