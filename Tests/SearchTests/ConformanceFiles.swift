import Foundation

/// The conformance pairs of `Conformance/`, and the list of those that Arshif is known to miss.
enum ConformanceFiles {
  /// The groups, each with the fewest pairs that it may hold.
  static let groups = [
    "orthography": 60, "clitics": 45, "inflection": 60, "plurals": 60, "names": 50, "aliases": 40,
    "phrases": 40, "exclusions": 15, "must-not-match": 60,
  ]

  /// Whether the list of misses is to be written instead of compared.
  static let areMissesRecorded =
    ProcessInfo.processInfo.environment["ARSHIF_RECORD_MISSES"] != nil

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Conformance")
  private static let missesFile = folder.appending(path: "known-misses.txt")
  private static let header = """
    # The cases that Arshif misses. To write them anew: ARSHIF_RECORD_MISSES=1 swift test --filter Conformance
    # A case that is missed and not listed fails the tests, and so does one that is listed and not missed.
    """

  /// Returns the pairs of a group.
  static func pairs(of group: String) throws -> [ConformancePair] {
    let text = try String(contentsOf: folder.appending(path: group + ".jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(ConformancePair.self, from: Data($0.utf8))
    }
  }

  /// Returns the pairs of all groups.
  static func allPairs() throws -> [ConformancePair] {
    try groups.keys.sorted().flatMap(pairs)
  }

  /// Returns the cases that are known to be missed.
  static func knownMisses() throws -> [String] {
    try String(contentsOf: missesFile, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// Writes the list of misses.
  static func record(_ misses: [String]) throws {
    let text = ([header] + misses).joined(separator: "\n") + "\n"
    try text.write(to: missesFile, atomically: true, encoding: .utf8)
  }
}
