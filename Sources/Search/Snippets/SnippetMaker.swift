import ArchiveModel

/// Cuts the passage out of a text that holds most of a query's words.
struct SnippetMaker {
  /// The words of a passage.
  private static let length = 32

  private let text: String
  private let tokens: [MarkedToken]
  private let window: Range<Int>
  /// What the passage's words of the query weigh, each once; in the fraction, how many there are and how near they stand.
  let score: Double

  init(_ text: String, _ tokens: [MarkedToken], _ weights: [Double]) {
    self.text = text
    self.tokens = tokens
    (window, score) = Self.bestWindow(of: tokens, weights)
  }

  /// The passage with the words to mark.
  var snippet: Snippet {
    guard let first = window.first, let last = window.last else {
      return Snippet(text: "", highlights: [])
    }
    let start = first == 0 ? 0 : tokens[first].range.lowerBound
    let end = last == tokens.count - 1 ? text.utf8.count : tokens[last].range.upperBound
    var line = SnippetLine(beginsMidway: start > 0)
    var offset = start
    let bytes = Array(text.utf8)
    for index in window where tokens[index].unit != nil {
      let range = tokens[index].range
      line.append(bytes[offset..<range.lowerBound])
      line.append(marked: bytes[range])
      offset = range.upperBound
    }
    line.append(bytes[offset..<end])
    return line.snippet(endsMidway: end < bytes.count)
  }

  /// Returns the first of the windows whose words of the query weigh most, its words in the middle.
  private static func bestWindow(
    of tokens: [MarkedToken], _ weights: [Double]
  ) -> (Range<Int>, Double) {
    let matches = tokens.indices.filter { tokens[$0].unit != nil }
    guard let firstMatch = matches.first else { return (0..<min(length, tokens.count), 0) }
    var best = (start: firstMatch, end: firstMatch, score: 0.0)
    for (index, start) in matches.enumerated() {
      var units: Set<Int> = []
      var weight = 0.0
      for (count, end) in matches[index...].prefix(while: { $0 < start + length }).enumerated() {
        guard let unit = tokens[end].unit else { continue }
        if units.insert(unit).inserted { weight += weights[unit] }
        let score = weight + Double(min(count, 9)) / 200 - Double(end - start) / 1000
        if score > best.score { best = (start, end, score) }
      }
    }
    return (centered(best.start...best.end, in: tokens.count), best.score)
  }

  private static func centered(_ matches: ClosedRange<Int>, in count: Int) -> Range<Int> {
    let spare = max(0, length - matches.count)
    let start = max(0, min(matches.lowerBound - spare / 2, count - length))
    return start..<min(count, start + length)
  }
}
