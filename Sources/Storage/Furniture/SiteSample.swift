import ArchiveModel

/// Some articles of a site, of which its furniture is learned.
///
/// What is learned depends on the articles alone, and not on the order in which they are added.
struct SiteSample {
  /// The articles of a sample: enough to know what a fifth of a site's pages hold.
  static let size = 256
  /// The articles that hold a line of furniture, at least.
  private static let leastArticles = 5
  /// Their share of the sample: lower ones find bylines, datelines and greetings instead.
  private static let leastShare = 0.2

  /// The lines of an article, and their bytes.
  private struct Entry {
    let title: Int64
    let lengths: [Int64: Int]
    let total: Int
  }

  private var entries: [Entry] = []
  private var holders: [Int64: [Int]] = [:]

  /// Adds an article as it was extracted; the articles come in the order of their identities.
  mutating func add(_ article: Article) {
    var lengths: [Int64: Int] = [:]
    var body = article.body
    let own = Set([article.title, article.byline ?? ""].map { LineHash($0).hash })
    body.withUTF8 { body in
      for line in BodyLine.lines(of: body, isLearning: true) {
        let isNew = lengths.updateValue(line.range.count, forKey: line.hash) == nil
        if isNew, line.isCandidate, !own.contains(line.hash) {
          holders[line.hash, default: []].append(entries.count)
        }
      }
    }
    entries.append(
      Entry(
        title: LineHash(article.title).hash, lengths: lengths,
        total: lengths.values.reduce(0, +)))
  }

  /// Returns the lines that are furniture.
  func furniture() -> Set<Int64> {
    let least = max(
      Self.leastArticles, Int((Double(entries.count) * Self.leastShare).rounded(.up)))
    let frequent = holders.filter { $0.value.count >= least }
    let common = Set(frequent.keys)
    return Set(frequent.filter { areDistinct($0.value, least: least, common: common) }.keys)
  }

  /// Returns whether at least so many of the articles are no copies of each other: what copies share is their text.
  private func areDistinct(_ holders: [Int], least: Int, common: Set<Int64>) -> Bool {
    var distinct: [Int] = []
    for holder in holders where !distinct.contains(where: { areCopies($0, holder, common) }) {
      distinct.append(holder)
      if distinct.count == least { return true }
    }
    return false
  }

  /// Returns whether two articles have a title or most of their text in common, the lines that may be furniture aside; also
  /// where too little else is left to tell.
  private func areCopies(_ one: Int, _ other: Int, _ common: Set<Int64>) -> Bool {
    let (one, other) = (entries[one], entries[other])
    if one.title == other.title, one.title != 0 { return true }
    let (short, long) = one.total <= other.total ? (one, other) : (other, one)
    var own = 0
    var shared = 0
    for (hash, length) in short.lengths where !common.contains(hash) {
      own += length
      if long.lengths[hash] != nil { shared += length }
    }
    return own * 4 < short.total || shared * 2 > own
  }
}
