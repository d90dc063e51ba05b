/// A line that holds a headline, and perhaps the section before it or the site behind it.
struct HeadlineText: Sendable {
  static let leadingMarks: [String] = [" / ", " » ", " > ", " › ", " ◂ ", " ← ", " \\ "]
  private static let trailingMarks: [String] = [" | ", " - ", " – ", " — ", " :: ", " « "]

  private let text: String
  private let reader: PageLineReader

  init(_ text: String, reader: PageLineReader) {
    self.text = text
    self.reader = reader
  }

  /// Returns the headline alone, judged by what else stands on `page`.
  func headline(on page: Page) -> String {
    var rest = text
    for mark in Self.leadingMarks {
      while let (head, tail) = Self.split(rest, atFirst: mark), isShort(head, 3),
        isLine(head, page)
          || isShort(head, 1)
      {
        rest = tail
      }
    }
    for mark in Self.trailingMarks {
      guard let (head, tail) = Self.split(rest, atLast: mark) else { continue }
      if isLine(tail, page) || page.siteNames.contains(key(tail))
        || (mark == " | " && isShort(tail, 4))
      {
        rest = head
      }
    }
    return rest
  }

  private func key(_ text: String) -> String {
    reader.words(of: text).joined(separator: " ")
  }

  private func isShort(_ text: String, _ limit: Int) -> Bool {
    (1...limit).contains(reader.words(of: text).count)
  }

  private func isLine(_ text: String, _ page: Page) -> Bool {
    page.keyCounts[key(text)] != nil
  }

  private static func split(_ text: String, atFirst mark: String) -> (String, String)? {
    guard let range = text.firstRange(of: mark) else { return nil }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }

  private static func split(_ text: String, atLast mark: String) -> (String, String)? {
    guard let range = text.ranges(of: mark).last else { return nil }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}
