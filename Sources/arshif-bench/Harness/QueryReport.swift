import Foundation

/// The times of queries, in the form that the harness reads.
struct QueryReport: Encodable {
  /// What one query took and found, named as the harness names it.
  struct Row: Encodable {
    let qid: String
    let group: String
    /// Microseconds of each pass.
    var us: [Double] = []
    /// How many articles match.
    var n = 0
    /// How many were returned.
    var k = 0
    var ids: [String] = []
  }

  let engine = "arshif"
  let rows: [Row]

  /// The report as a file's content.
  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self)
    }
  }
}
