/// What differs between two texts, in runs of whole words.
///
/// A word brings the white space before it along, so that nothing of a text is left out. Myers' algorithm finds the shortest
/// changes as long as they are few; where two stretches differ in very much, words that stand once in both part them, and
/// what is left counts as replaced. So the work is bounded, whatever the texts.
struct WordDiff {
  /// A run of words that became others; ranges are half-open, in UTF-8.
  struct Change: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The inserted and deleted words up to which the shortest change of a stretch is sought.
  private static let distanceLimit = 256
  /// The steps that all stretches together may take.
  private static let stepLimit = 20_000_000

  private let old: [Int32]
  private let new: [Int32]
  private let oldEnds: [Int]
  private let newEnds: [Int]
  private var steps = 0
  private var spans: [(old: Range<Int>, new: Range<Int>)] = []

  private init(_ old: String, _ new: String) {
    var numbers: [[UInt8]: Int32] = [:]
    (self.old, oldEnds) = Self.words(of: old, &numbers)
    (self.new, newEnds) = Self.words(of: new, &numbers)
  }

  /// Returns the changes that make `new` of `old`, in order, disjoint.
  static func changes(from old: String, to new: String) -> [Change] {
    if old == new, old.utf8.elementsEqual(new.utf8) { return [] }
    var diff = WordDiff(old, new)
    diff.compare(0..<diff.old.count, 0..<diff.new.count)
    return diff.spans.map { span in
      Change(
        old: Self.bytes(of: span.old, diff.oldEnds), new: Self.bytes(of: span.new, diff.newEnds))
    }
  }

  private static func words(
    of text: String, _ numbers: inout [[UInt8]: Int32]
  ) -> (words: [Int32], ends: [Int]) {
    var words: [Int32] = []
    var ends: [Int] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var offset = 0
    while start < scalars.endIndex {
      let word = scalars[start...].firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
      let end = scalars[word...].firstIndex { $0.properties.isWhitespace } ?? scalars.endIndex
      // Bytes, since to Swift two ways to write a letter are the same letter.
      let piece = Array(text[start..<end].utf8)
      let next = Int32(numbers.count)
      words.append(numbers[piece, default: next])
      if words.last == next { numbers[piece] = next }
      offset += piece.count
      ends.append(offset)
      start = end
    }
    return (words, ends)
  }

  private static func bytes(of words: Range<Int>, _ ends: [Int]) -> Range<Int> {
    let start = words.lowerBound == 0 ? 0 : ends[words.lowerBound - 1]
    return start..<(words.isEmpty ? start : ends[words.upperBound - 1])
  }

  /// Compares two stretches of words, and notes what differs.
  private mutating func compare(_ one: Range<Int>, _ other: Range<Int>) {
    var stretches = [(old: one, new: other)]
    while let stretch = stretches.popLast() {
      let (rest, counterpart) = trimmed(stretch.old, stretch.new)
      if rest.isEmpty || counterpart.isEmpty {
        note(rest, counterpart)
      } else if let pairs = shortest(rest, counterpart) {
        noteAround(pairs, rest, counterpart)
      } else {
        // The last stretch first, so that the first is taken from the end next.
        let parts = anchored(rest, counterpart)
        if parts.isEmpty { note(rest, counterpart) } else { stretches += parts.reversed() }
      }
    }
  }

  private mutating func note(_ old: Range<Int>, _ new: Range<Int>) {
    if old.isEmpty, new.isEmpty { return }
    if let last = spans.last, last.old.upperBound == old.lowerBound,
      last.new.upperBound == new.lowerBound
    {
      spans[spans.count - 1] = (
        last.old.lowerBound..<old.upperBound, last.new.lowerBound..<new.upperBound
      )
    } else {
      spans.append((old, new))
    }
  }

  /// Notes what lies between words that are the same.
  private mutating func noteAround(
    _ pairs: [(old: Int, new: Int)], _ old: Range<Int>, _ new: Range<Int>
  ) {
    var start = (old: old.lowerBound, new: new.lowerBound)
    for pair in pairs {
      note(start.old..<pair.old, start.new..<pair.new)
      start = (pair.old + 1, pair.new + 1)
    }
    note(start.old..<old.upperBound, start.new..<new.upperBound)
  }

  private func trimmed(_ one: Range<Int>, _ other: Range<Int>) -> (Range<Int>, Range<Int>) {
    var (start, otherStart) = (one.lowerBound, other.lowerBound)
    var (end, otherEnd) = (one.upperBound, other.upperBound)
    while start < end, otherStart < otherEnd, old[start] == new[otherStart] {
      start += 1
      otherStart += 1
    }
    while start < end, otherStart < otherEnd, old[end - 1] == new[otherEnd - 1] {
      end -= 1
      otherEnd -= 1
    }
    return (start..<end, otherStart..<otherEnd)
  }

  /// Returns the words that stay, by Myers' algorithm; nil if more words differ than is worth the work.
  private mutating func shortest(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> [(old: Int, new: Int)]? {
    let most = min(Self.distanceLimit, one.count + other.count)
    if abs(one.count - other.count) > most { return nil }
    // The furthest point of each diagonal, shifted by the limit; a copy for each distance.
    var furthest = [Int](repeating: 0, count: 2 * most + 2)
    var traces: [[Int]] = []
    for distance in 0...most {
      traces.append(Array(furthest[(most - distance)...(most + distance + 1)]))
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        var x = Self.start(diagonal, distance) { furthest[most + $0] }
        while x < one.count, x - diagonal < other.count,
          old[one.lowerBound + x] == new[other.lowerBound + x - diagonal]
        {
          x += 1
          steps += 1
        }
        furthest[most + diagonal] = x
        steps += 1
        if diagonal == one.count - other.count, x >= one.count {
          return path(traces, (one.count, other.count)).map {
            (one.lowerBound + $0.old, other.lowerBound + $0.new)
          }
        }
      }
      if steps > Self.stepLimit { return nil }
    }
    return nil
  }

  /// Returns where a diagonal begins: right of the one below it, or down from the one above.
  private static func start(_ diagonal: Int, _ distance: Int, _ furthest: (Int) -> Int) -> Int {
    if distance == 0 { return 0 }
    let isDown =
      diagonal == -distance
      || diagonal != distance && furthest(diagonal - 1) < furthest(diagonal + 1)
    return isDown ? furthest(diagonal + 1) : furthest(diagonal - 1) + 1
  }

  /// Returns the pairs of equal words on the way back from the end.
  private func path(_ traces: [[Int]], _ end: (Int, Int)) -> [(old: Int, new: Int)] {
    var (x, y) = end
    var pairs: [(old: Int, new: Int)] = []
    for distance in traces.indices.reversed() {
      let trace = traces[distance]
      let diagonal = x - y
      let start = Self.start(diagonal, distance) { trace[distance + $0] }
      while x > start, y > start - diagonal {
        x -= 1
        y -= 1
        pairs.append((x, y))
      }
      if distance == 0 { break }
      let isDown =
        diagonal == -distance
        || diagonal != distance
          && trace[distance + diagonal - 1] < trace[distance + diagonal + 1]
      if isDown { y -= 1 } else { x -= 1 }
    }
    return pairs.reversed()
  }

  /// Returns the stretches between words that stand once in both, as far as these are in one order.
  private mutating func anchored(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    steps += one.count + other.count
    if steps > Self.stepLimit { return [] }
    var places: [Int32: Int] = [:]
    for index in other { places[new[index]] = places[new[index]] == nil ? index : -1 }
    var counts: [Int32: Int] = [:]
    for index in one { counts[old[index], default: 0] += 1 }
    var pairs: [(old: Int, new: Int)] = []
    for index in one where counts[old[index]] == 1 {
      if let place = places[old[index]], place >= 0 { pairs.append((index, place)) }
    }
    let anchors = Self.longestRise(pairs)
    if anchors.isEmpty { return [] }
    var stretches: [(old: Range<Int>, new: Range<Int>)] = []
    var start = (old: one.lowerBound, new: other.lowerBound)
    for anchor in anchors {
      stretches.append((start.old..<anchor.old, start.new..<anchor.new))
      start = (anchor.old + 1, anchor.new + 1)
    }
    stretches.append((start.old..<one.upperBound, start.new..<other.upperBound))
    return stretches
  }

  /// Returns the longest part of the pairs in which both places rise.
  private static func longestRise(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var rise: [(old: Int, new: Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      rise.append(pairs[index])
      index = previous[index]
    }
    return rise.reversed()
  }
}
