/// Makes `2,500` and `2500` one number.
enum ThousandsSeparators {
  /// Removes the commas of a folded word that is a number with groups of three digits after each comma.
  static func remove(from word: inout [UInt8]) {
    guard let first = word.first, isDigit(first), let comma = word.firstIndex(of: 0x2C) else {
      return
    }
    let groups = word[comma...].split(separator: 0x2C, omittingEmptySubsequences: false).dropFirst()
    guard groups.allSatisfy({ $0.prefix(while: isDigit).count == 3 && $0.count == 3 }) else {
      return
    }
    word.removeAll { $0 == 0x2C }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }
}
