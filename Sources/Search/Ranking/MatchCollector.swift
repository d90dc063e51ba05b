import Storage

/// Keeps the best of the matches that it is shown.
///
/// It takes every length for the usual one, since to read an article's length costs more than all else; who takes the best
/// must rank them again by their lengths.
struct MatchCollector {
  private struct Candidate {
    let row: Int64
    let score: Double
    let nearness: Double
    let slot: Int
  }

  private let scorer: MatchScorer
  private let limit: Int
  /// A heap whose first candidate is the worst.
  private var heap: [Candidate] = []
  /// The frequencies of the candidates, in slots of as many as there are units.
  private var frequencies: [Float] = []
  private var occurrences: UnitOccurrences

  /// Creates a collector of the `limit` best matches.
  init(_ scorer: MatchScorer, limit: Int) {
    self.scorer = scorer
    self.limit = max(1, limit)
    occurrences = UnitOccurrences(scorer)
    heap.reserveCapacity(self.limit)
  }

  /// Takes a match.
  mutating func take(_ match: IndexMatch) {
    occurrences.read(match, by: scorer)
    var score = scorer.score(of: occurrences.frequencies[...])
    let isFilled = heap.count == limit
    if isFilled, score + scorer.bestNearness <= heap[0].score { return }
    let nearness = occurrences.nearness(by: scorer)
    score += nearness
    let row = match.row
    if isFilled {
      guard Self.isWorse(heap[0], than: score, row) else { return }
      let slot = heap[0].slot
      store(slot)
      heap[0] = Candidate(row: row, score: score, nearness: nearness, slot: slot)
      sink(0)
    } else {
      let slot = heap.count
      frequencies.append(contentsOf: occurrences.frequencies)
      heap.append(Candidate(row: row, score: score, nearness: nearness, slot: slot))
      rise(slot)
    }
  }

  /// The matches kept, in no order.
  var matches: [ScoredMatch] {
    let width = scorer.unitCount
    return heap.map { candidate in
      let start = candidate.slot * width
      return ScoredMatch(
        row: candidate.row, frequencies: frequencies[start..<start + width],
        nearness: candidate.nearness, score: candidate.score)
    }
  }

  private mutating func store(_ slot: Int) {
    let width = scorer.unitCount
    for unit in 0..<width { frequencies[slot * width + unit] = occurrences.frequencies[unit] }
  }

  private static func isWorse(_ candidate: Candidate, than score: Double, _ row: Int64) -> Bool {
    candidate.score == score ? candidate.row < row : candidate.score < score
  }

  private mutating func rise(_ index: Int) {
    var child = index
    while child > 0 {
      let parent = (child - 1) / 2
      guard Self.isWorse(heap[child], than: heap[parent].score, heap[parent].row) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func sink(_ index: Int) {
    var parent = index
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if Self.isWorse(heap[child], than: heap[worst].score, heap[worst].row) { worst = child }
      }
      if worst == parent { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
