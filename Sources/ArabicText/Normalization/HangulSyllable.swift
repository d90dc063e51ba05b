/// A syllable of Hangul, which is composed of its letters by reckoning (Unicode, section 3.12).
struct HangulSyllable {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let tails: UInt32 = 0x11A7
  private static let vowelCount: UInt32 = 21
  private static let tailCount: UInt32 = 28
  private static let leadCount: UInt32 = 19

  /// The number of the syllable among all.
  private let number: UInt32

  /// Creates the syllable of a scalar's value, if it is one.
  init?(_ scalar: UInt32) {
    guard scalar >= Self.syllables,
      scalar < Self.syllables + Self.leadCount * Self.vowelCount * Self.tailCount
    else { return nil }
    number = scalar - Self.syllables
  }

  /// The two or three letters.
  var letters: [Unicode.Scalar] {
    let tail = number % Self.tailCount
    let values = [
      Self.leads + number / (Self.vowelCount * Self.tailCount),
      Self.vowels + number / Self.tailCount % Self.vowelCount,
    ]
    return (tail == 0 ? values : values + [Self.tails + tail]).compactMap(Unicode.Scalar.init)
  }

  /// Returns the syllable of a lead and a vowel, or of a syllable without a tail and a tail.
  static func composed(of first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
    if first >= leads, first < leads + leadCount, second >= vowels, second < vowels + vowelCount {
      let pair = (first - leads) * vowelCount + (second - vowels)
      return Unicode.Scalar(syllables + pair * tailCount)
    }
    guard let syllable = HangulSyllable(first), syllable.number % tailCount == 0,
      second > tails, second < tails + tailCount
    else { return nil }
    return Unicode.Scalar(first + second - tails)
  }
}
