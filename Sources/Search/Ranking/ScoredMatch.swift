/// An article that matches, with what its rank is made of.
struct ScoredMatch {
  /// The article's row.
  let row: Int64
  /// How often it holds each counted unit, each occurrence weighted by its column and by what it has to do with the word.
  let frequencies: ArraySlice<Float>
  /// How near the query's words stand to each other, weighted.
  let nearness: Double
  /// The words of the article; 0 until they are read.
  var length = 0
  /// The whole score; higher is better.
  var score: Double

  /// Whether it stands before another: by score, then the newer first.
  static func isBefore(_ one: ScoredMatch, _ other: ScoredMatch) -> Bool {
    one.score == other.score ? one.row > other.row : one.score > other.score
  }
}
