import ArchiveModel

/// Cuts lines out of a body.
struct FurnitureCutter {
  private let lines: Set<Int64>

  init(_ lines: Set<Int64>) {
    self.lines = lines
  }

  /// Returns a body without the lines that are furniture; nil if it holds none, or nothing else.
  ///
  /// The title and the byline are no furniture, even where they stand in the body.
  func cut(
    _ body: UnsafeBufferPointer<UInt8>, title: String, byline: String?
  ) -> (body: String, cuts: [BodyCut])? {
    let found = BodyLine.lines(of: body, isLearning: false).filter {
      $0.isCandidate && lines.contains($0.hash)
    }
    if found.isEmpty { return nil }
    let own = Set([title, byline ?? ""].map { LineHash($0).hash })
    let ranges = joined(
      found.filter { !own.contains($0.hash) }.map { withBreak(behind: $0.range, body) }, body)
    var kept: [UInt8] = []
    var cuts: [BodyCut] = []
    var end = 0
    for range in ranges {
      kept.append(contentsOf: body[end..<range.lowerBound])
      cuts.append(BodyCut(offset: range.lowerBound, text: Self.string(body, range)))
      end = range.upperBound
    }
    kept.append(contentsOf: body[end...])
    let hasText = kept.contains { $0 > UInt8(ascii: " ") }
    return cuts.isEmpty || !hasText
      ? nil : (String(decoding: kept, as: UTF8.self), cuts)
  }

  /// Returns the range with the line breaks behind it.
  private func withBreak(
    behind range: Range<Int>, _ body: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var end = range.upperBound
    while end < body.count, body[end] == UInt8(ascii: "\n") { end += 1 }
    return range.lowerBound..<end
  }

  /// Returns the ranges with neighbors made one; one at the body's end takes the line breaks before it.
  private func joined(
    _ ranges: [Range<Int>], _ body: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, last.upperBound == range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
    guard let last = joined.last, last.upperBound == body.count else { return joined }
    var start = last.lowerBound
    while start > 0, body[start - 1] == UInt8(ascii: "\n") { start -= 1 }
    joined[joined.count - 1] = start..<last.upperBound
    return joined
  }

  private static func string(_ body: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: body[range]), as: UTF8.self)
  }
}
