/// What was measured on an input.
struct Report {
  /// A figure.
  enum Figure {
    /// Of what was found and what was to find.
    case found(Counts)
    /// Of what is right in a whole.
    case share(right: Int, total: Int)
  }

  /// What was measured: `names`.
  var title: String
  /// The file that it was measured on.
  var input: String
  /// What to know of the figures.
  var notes: [String] = []
  /// The figures with their names, in order.
  var figures: [(name: String, figure: Figure)] = []
  /// What went wrong.
  var errors = ErrorTally()

  mutating func add(_ name: String, _ counts: Counts) {
    figures.append((name, .found(counts)))
  }
}
