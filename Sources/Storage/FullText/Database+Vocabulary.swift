package import GRDB

extension Database {
  /// Returns how many articles hold a term of the index.
  ///
  /// - Complexity: O(*n*) in the term's occurrences.
  package func articleCount(ofTerm term: String) throws -> Int {
    try Int.fetchOne(
      cachedStatement(sql: "SELECT doc FROM article_term WHERE term = ?"), arguments: [term]) ?? 0
  }

  /// Returns the terms of the index that begin so, at most `limit`, in the order of their bytes.
  package func terms(withPrefix prefix: String, limit: Int) throws -> [String] {
    // U+10FFFF is the last scalar.
    try String.fetchAll(
      cachedStatement(
        sql: "SELECT term FROM article_term WHERE term >= ? AND term < ? LIMIT ?"),
      arguments: [prefix, prefix + "\u{10FFFF}", limit])
  }
}
