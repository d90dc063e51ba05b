import Foundation

/// Inputs of records that are damaged at random, the same in each run.
struct DamagedInput {
  /// What stands before the first record.
  let head: String
  let records: [String]
  /// What stands behind the last.
  let tail: String
  /// Pieces that mean something to the format.
  let tokens: [String]

  private static let fillers = ["\u{0}", "ا", "\u{FEFF}", "\r", "\n", " ", "\u{7F}", "😀"]

  /// How many inputs a test is to try: `$ARSHIF_FUZZ`, or few enough for every day.
  static func count(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["ARSHIF_FUZZ"].flatMap(Int.init) ?? usual
  }

  /// The input without damage.
  var whole: [UInt8] { Array((head + records.joined() + tail).utf8) }

  /// Returns the input with some damage behind its head, and how many records stand before all of it.
  func damaged(_ random: inout SeededGenerator) -> (bytes: [UInt8], wholeRecords: Int) {
    var bytes = whole
    var first = bytes.count
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard bytes.count > head.utf8.count + 1 else { break }
      let place = Int.random(in: head.utf8.count..<bytes.count, using: &random)
      first = min(first, place)
      let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
      let token = (tokens + Self.fillers).randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: end)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes[place] = UInt8.random(in: 0...255, using: &random)
      default: bytes.replaceSubrange(place..<end, with: Array(token.utf8))
      }
    }
    var length = head.utf8.count
    let wholeRecords = records.prefix { record in
      length += record.utf8.count
      return length <= first
    }
    return (bytes, wholeRecords.count)
  }
}
