/// Errors by what kind they are, each with how often it occurred and where first.
struct ErrorTally {
  /// An error.
  struct Entry {
    /// The words at fault.
    var what: String
    /// How often it occurred.
    var count: Int
    /// Where it occurred first.
    var place: String
  }

  private var titles: [String] = []
  private var entries: [String: [Entry]] = [:]
  private var indices: [[String]: Int] = [:]

  mutating func add(_ title: String, _ what: String, at place: String) {
    if entries[title] == nil { titles.append(title) }
    if let index = indices[[title, what]] {
      entries[title]?[index].count += 1
    } else {
      indices[[title, what]] = entries[title, default: []].count
      entries[title, default: []].append(Entry(what: what, count: 1, place: place))
    }
  }

  /// The errors of each kind, the most frequent first; what is as frequent in the order in which it was met.
  var lists: [(title: String, entries: [Entry])] {
    titles.sorted().map { title in
      let sorted = (entries[title] ?? []).enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }
      return (title, sorted.map(\.element))
    }
  }
}
