import ArchiveModel

/// What is wrong with a file of rules.
struct RuleFaults {
  private(set) var errors: [ArchiveError] = []

  var isEmpty: Bool { errors.isEmpty }

  /// Adds what is wrong on a line, and what to do about it.
  mutating func add(_ line: Int, _ message: String, _ hint: String? = nil) {
    errors.append(ArchiveError(.malformedInput, message, hint: hint, record: line))
  }

  mutating func add(_ error: ArchiveError) {
    errors.append(error)
  }

  mutating func add(_ faults: RuleFaults) {
    errors += faults.errors
  }
}
