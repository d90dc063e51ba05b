/// A line by its words in folded spelling, and what they look like; the hash is the same in every run and on every machine.
///
/// Numbers count: a line whose numbers are others (weather, prices, results) says something else.
struct LineHash {
  private static let noWord: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Words behind which a line names who wrote the article, which is no furniture where one person writes much.
  private static let bylineWords = Set(
    ["بقلم", "كتب", "كتبت", "كتبها", "إعداد", "تقرير", "ترجمة", "تحرير", "حاوره", "حاورته"]
      .map { LineHash($0).hash })

  private(set) var hash: Int64 = 0
  private(set) var words = 0
  private(set) var letters = 0
  private var first: Int64 = 0
  private var days = 0
  private var years = 0

  /// Whether it names a day of a year.
  var isDate: Bool { years > 0 && days > 0 }

  /// Whether it begins as a byline does.
  var isByline: Bool { Self.bylineWords.contains(first) }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { LineHash($0) }
  }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    PassageReader.letters.withUnsafeBufferPointer { table in
      var word = Self.noWord
      var length = 0
      var number = 0
      var isNumber = true
      var index = 0
      while index <= text.count {
        let (letter, step) = PassageReader.letter(
          at: index, in: text, table, isInNumber: isNumber && length > 0)
        index += step
        if letter == PassageReader.dropped { continue }
        if letter != PassageReader.gap {
          word = (word ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
          length += 1
          let isDigit = letter >= 0x30 && letter <= 0x39
          isNumber = isNumber && isDigit
          if isDigit { number = min(number * 10 + Int(letter - 0x30), 1_000_000) }
          if !isDigit { letters += 1 }
          continue
        }
        if length > 0 { add(word, number: isNumber ? number : nil) }
        word = Self.noWord
        length = 0
        number = 0
        isNumber = true
      }
    }
  }

  private mutating func add(_ word: UInt64, number: Int?) {
    let mixed = PassageReader.mixed(UInt64(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15 ^ word)
    hash = Int64(bitPattern: mixed)
    if words == 0 { first = hash }
    words += 1
    switch number {
    case (1...31)?: days += 1
    case (1300...1500)?, (1900...2100)?: years += 1
    default: break
    }
  }
}
