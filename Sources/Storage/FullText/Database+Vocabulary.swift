package import GRDB

extension Database {
  /// Returns how many articles hold a term of the index.
  ///
  /// - Complexity: O(*n*) in the term's occurrences.
  package func articleCount(ofTerm term: String) throws -> Int {
    try Int.fetchOne(
      cachedStatement(sql: "SELECT doc FROM article_term WHERE term = ?"), arguments: [term]) ?? 0
  }

  /// Returns whether the terms that begin so stand in `limit` articles or fewer, each article counted for each of its terms.
  ///
  /// - Complexity: O(*n*) in the articles, up to the limit.
  package func termsAreFew(withPrefix prefix: String, limit: Int) throws -> Bool {
    let counts = try Int.fetchCursor(
      cachedStatement(sql: "SELECT doc FROM article_term WHERE term >= ? AND term < ?"),
      arguments: [prefix, prefix + "\u{10FFFF}"])
    var sum = 0
    while sum <= limit, let count = try counts.next() { sum += count }
    return sum <= limit
  }
}
