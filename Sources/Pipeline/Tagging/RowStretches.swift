/// Rows of articles in stretches that are worked on one by one.
///
/// The index is searched over the whole span of a stretch, so rows that lie far apart in time stand in several.
struct RowStretches {
  /// The most places where rows are parted since they lie far apart.
  private static let gapLimit = 15
  /// Rows of a week: nearer ones are never parted for that.
  private static let leastGap: Int64 = 7 << 21

  /// The stretches, in the order of the rows.
  let all: [[Int64]]

  /// Parts rows, which are in order, into stretches of `limit` rows at most.
  init(_ rows: [Int64], limit: Int) {
    let gaps = zip(rows.indices.dropFirst(), zip(rows, rows.dropFirst()))
      .map { (place: $0, width: $1.1 - $1.0) }
      .filter { $0.width >= Self.leastGap }
      .sorted { $0.width > $1.width }
    var stretches: [[Int64]] = []
    var start = 0
    for end in gaps.prefix(Self.gapLimit).map(\.place).sorted() + [rows.count] {
      for first in stride(from: start, to: end, by: limit) {
        stretches.append(Array(rows[first..<min(first + limit, end)]))
      }
      start = end
    }
    all = stretches
  }
}
