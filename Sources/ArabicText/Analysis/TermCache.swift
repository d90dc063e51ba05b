/// The terms of the words that an analyzer met last, so that a word that recurs is analyzed once.
///
/// One text is analyzed with one cache at a time: a cache belongs to one task or one database connection.
public final class TermCache {
  private var table = TermTable()

  /// Creates an empty cache, which costs little and grows to some nine megabytes.
  public init() {}

  /// Runs `body` with the words and terms: once a text, since it costs a check for which a word is too short.
  @inline(__always)
  func withTable<Result>(_ body: (inout TermTable) -> Result) -> Result {
    body(&table)
  }
}
