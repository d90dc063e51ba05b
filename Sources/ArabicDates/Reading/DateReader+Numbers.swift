extension DateReader {
  /// Reads a number in words: «ثلاثة», «أحد عشر», «خمسة وعشرين», «ألفين وخمسة عشر».
  func cardinal(at index: Int) -> (value: Int, next: Int)? {
    guard role(index) == .cardinal || role(index) == .weekday && meaning(index).form == .weak else {
      return nil
    }
    var total = 0
    var last = smallNumber(index)
    var next = index + 1
    while follows(next, .cardinal) {
      let value = Int(meaning(next).value)
      if tokens[next].hasConjunction {
        total += last
        last = value
      } else if value == 10, last < 10 {
        last += 10
      } else if value >= 100, last < value {
        last *= value
      } else {
        break
      }
      next += 1
    }
    return (total + last, next)
  }

  /// «أحد» and «اثنين» are numbers too.
  private func smallNumber(_ index: Int) -> Int {
    guard role(index) == .weekday else { return Int(meaning(index).value) }
    return meaning(index).value == 7 ? 1 : meaning(index).value == 1 ? 2 : Int(meaning(index).value)
  }

  /// Reads an ordinal with the article: «الخامس», «الخامس عشر», «الحادي والعشرين».
  func ordinal(at index: Int) -> (value: Int, next: Int)? {
    guard role(index) == .ordinal, meaning(index).form == .definite else { return nil }
    let value = Int(meaning(index).value)
    guard value < 10 else { return (value, index + 1) }
    if follows(index + 1, .cardinal), meaning(index + 1).value == 10 {
      return (value + 10, index + 2)
    }
    if follows(index + 1, .ordinal), tokens[index + 1].hasConjunction,
      meaning(index + 1).form == .definite, meaning(index + 1).value >= 20
    {
      return (value + Int(meaning(index + 1).value), index + 2)
    }
    return (value, index + 1)
  }

  /// Reads the number of a day, 1 to 31, in digits or as an ordinal.
  func dayNumber(at index: Int) -> (value: Int, next: Int)? {
    if role(index) == .number {
      let token = tokens[index]
      guard token.digitCount <= 2, (1...31).contains(token.number), !isInsideNumber(index) else {
        return nil
      }
      return (token.number, index + 1)
    }
    guard let ordinal = ordinal(at: index), ordinal.value <= 31 else { return nil }
    return ordinal
  }

  /// Whether a number is the tail of a larger one: of «3.5», «12:30», «1/2», «G20».
  private func isInsideNumber(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].gap.hasSpace else { return false }
    if tokens[index - 1].isNumber { return tokens[index].gap.isOne(of: ".,:/") }
    return tokens[index - 1].key.isLatin && tokens[index].gap.isEmpty
  }
}
