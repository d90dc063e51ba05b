/// A line of a body, with what tells whether it may be furniture.
struct BodyLine: Hashable {
  /// Bytes of a line that can be furniture: longer ones tell a story.
  private static let longest = 400
  private static let leastWords = 3
  private static let leastLetters = 10

  /// Where it stands, without the line break.
  let range: Range<Int>
  /// The hash of its letters and numbers.
  let hash: Int64
  /// Whether its looks allow that it is furniture.
  let isCandidate: Bool

  /// Returns the lines of a body that are not blank.
  ///
  /// - Parameters:
  ///   - body: The body, in UTF-8.
  ///   - isLearning: Whether long lines are wanted too, by which copies are told.
  /// - Returns: The lines, in order.
  static func lines(of body: UnsafeBufferPointer<UInt8>, isLearning: Bool) -> [BodyLine] {
    var lines: [BodyLine] = []
    var start = 0
    while start < body.count {
      let end = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.count
      if end > start, isLearning || end - start <= longest {
        let line = LineHash(UnsafeBufferPointer(rebasing: body[start..<end]))
        if line.letters > 0 {
          lines.append(
            BodyLine(
              range: start..<end, hash: line.hash, isCandidate: isCandidate(line, end - start)))
        }
      }
      start = end + 1
    }
    return lines
  }

  private static func isCandidate(_ line: LineHash, _ length: Int) -> Bool {
    length <= longest && line.words >= leastWords && line.letters >= leastLetters
      && !line.isDate && !line.isByline
  }
}
