import ArchiveModel
import GRDB

/// Names of the archive's entities that are like one that it lacks.
struct EntitySuggestions {
  private static let mostNames = 3
  /// The names that are counted to find the most frequent of them.
  private static let mostCandidates = 50
  /// How far a name lies from one that it is a part of: farther than a slip.
  private static let partDistance = 3

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns the likeliest names: those that differ in a letter or two, else those that hold the name or are part of it, the
  /// most frequent first.
  func names(near name: String) throws -> [String] {
    let wanted = Array(EntityKey.lookup(name).unicodeScalars)
    if wanted.count < 3 { return [] }
    var near: [(row: Int64, name: String, distance: Int)] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT canonical_id, name FROM corrected_entity WHERE NOT is_hidden")
    while let row = try rows.next() {
      let candidate: String = try row.decode(atIndex: 1)
      let key = Array(EntityKey.lookup(candidate).unicodeScalars)
      if let distance = Self.distance(wanted, key) {
        near.append((try row.decode(atIndex: 0), candidate, distance))
      }
    }
    near.sort { ($0.distance, $0.row) < ($1.distance, $1.row) }
    if let first = near.first, first.distance < Self.partDistance {
      near = near.filter { $0.distance < Self.partDistance }
    }
    var seen: Set<String> = []
    return try near.prefix(Self.mostCandidates)
      .map { (name: $0.name, distance: $0.distance, count: try count($0.row)) }
      .filter { $0.count > 0 && seen.insert($0.name).inserted }
      .sorted { ($0.distance, -$0.count, $0.name) < ($1.distance, -$1.count, $1.name) }
      .prefix(Self.mostNames).map(\.name)
  }

  private func count(_ row: Int64) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM article_entity WHERE entity_id = ?"),
      arguments: [row]) ?? 0
  }

  /// Returns how far two keys lie apart; nil if they are not alike.
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int? {
    let most = min(one.count, other.count) > 5 ? 2 : 1
    if let edits = edits(one, other, most: most) { return edits }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return short.count >= 3 && long.contains(short) ? partDistance : nil
  }

  /// Returns how many letters must be changed, added, left out or exchanged; nil if more than `most`.
  private static func edits(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], most: Int
  ) -> Int? {
    if abs(one.count - other.count) > most { return nil }
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var next = [row + 1]
      for column in other.indices {
        let isSame = one[row] == other[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      if next.min() ?? 0 > most { return nil }
      (before, last) = (last, next)
    }
    return (last.last ?? 0) <= most ? last.last : nil
  }
}

extension [Unicode.Scalar] {
  fileprivate func contains(_ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= count else { return false }
    return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
