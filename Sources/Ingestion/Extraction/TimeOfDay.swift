/// A time of day as a page prints it: «14:30», «2:30 م».
struct TimeOfDay: Hashable, Sendable {
  /// The minute of the day, 0 to 1439.
  let minute: Int

  /// Reads the first time in `text`; nil if there is none.
  init?(in text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let colon = scalars.indices.first(where: { Self.isTimeColon(at: $0, in: scalars) }) else {
      return nil
    }
    var hour = Self.number(scalars[..<colon].suffix(2))
    let minute = Self.number(scalars[(colon + 1)...].prefix(2))
    switch Self.halfOfDay(scalars[(colon + 3)...]) {
    case .afternoon where hour < 12: hour += 12
    case .morning where hour == 12: hour = 0
    default: break
    }
    guard hour < 24, minute < 60 else { return nil }
    self.minute = hour * 60 + minute
  }

  private enum Half {
    case morning, afternoon
  }

  private static func isTimeColon(at index: Int, in text: [Unicode.Scalar]) -> Bool {
    text[index] == ":" && index > 0 && index + 2 < text.count && digit(text[index - 1]) != nil
      && digit(text[index + 1]) != nil && digit(text[index + 2]) != nil
  }

  private static func halfOfDay(_ rest: ArraySlice<Unicode.Scalar>) -> Half? {
    let word = rest.drop { !$0.properties.isAlphabetic }.prefix { $0.properties.isAlphabetic }
    switch String(String.UnicodeScalarView(word)).lowercased() {
    case let word where DateCues.morning.contains(word): return .morning
    case let word where DateCues.afternoon.contains(word): return .afternoon
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    digits.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }
}
