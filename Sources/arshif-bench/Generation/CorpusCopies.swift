import Foundation

/// Copies of a corpus, in each of which other words are changed: a larger archive with a vocabulary that grows as real ones do.
///
/// In a copy a quarter of the Arabic words of four letters or more, chosen by their hash, have their second and third letter
/// replaced, the same way wherever they stand; so the changed words keep the frequencies of the words that they replace.
/// Addresses and ids get the number of the copy, and dates are that many months earlier.
struct CorpusCopies {
  private static let letters = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars)
  private static let secondsOfMonth = 30 * 86_400

  private let copy: Int

  /// Creates the changes of a copy; the copy of number 0 is the corpus itself.
  init(copy: Int) {
    self.copy = copy
  }

  /// Returns a record, which holds `id`, `url`, `title`, `body` and `published_at` or some of them, as it stands in the copy.
  func record(_ record: [String: Any]) -> [String: Any] {
    if copy == 0 { return record }
    var record = record
    for field in ["title", "body", "abstract"] {
      if let text = record[field] as? String { record[field] = changed(text) }
    }
    for field in ["id", "url"] {
      if let text = record[field] as? String { record[field] = text + "-\(copy)" }
    }
    if let text = record["published_at"] as? String { record["published_at"] = earlier(text) }
    return record
  }

  private func earlier(_ date: String) -> String {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
      .dateSeparator(.dash)
    guard let day = try? style.parse(String(date.prefix(10))) else { return date }
    return day.addingTimeInterval(Double(-copy * Self.secondsOfMonth)).formatted(style)
      + date.dropFirst(10)
  }

  private func changed(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if (0x0621...0x064A).contains(scalar.value) {
        word.append(scalar)
      } else {
        output.append(contentsOf: changed(word))
        word.removeAll(keepingCapacity: true)
        output.append(scalar)
      }
    }
    output.append(contentsOf: changed(word))
    return String(output)
  }

  private func changed(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if word.count < 4 { return word }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(copy) &* 0x9E37_79B9_7F4A_7C15
    for scalar in word { hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    if hash % 4 != 0 { return word }
    var word = word
    word[1] = Self.letters[Int((hash >> 8) % UInt64(Self.letters.count))]
    word[2] = Self.letters[Int((hash >> 16) % UInt64(Self.letters.count))]
    return word
  }
}
