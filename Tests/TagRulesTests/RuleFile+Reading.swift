import ArchiveModel
import TagRules

extension RuleFile {
  /// Reads rules whose conditions are words in a row, `tag:NAME` and `!` before what must not be.
  static func reading(_ text: String, tags: Set<String> = []) -> RuleFile {
    RuleFileReader(
      query: query, isTag: { tags.contains($0) }, isCountry: { $0 == "iraq" || $0 == "العراق" }
    ).read(Array(text.utf8), path: "rules.toml")
  }

  private static func query(_ text: String) throws -> SearchQuery {
    if text.contains("date:") {
      throw ArchiveError(.invalidArgument, "\(text) is no date", hint: "write a date")
    }
    let nodes = text.split(separator: " ").map { word -> SearchQuery.Node in
      if word.hasPrefix("tag:") { return .tag(String(word.dropFirst(4))) }
      if word.hasPrefix("!tag:") { return .not(.tag(String(word.dropFirst(5)))) }
      return .word(String(word))
    }
    return SearchQuery(nodes.isEmpty ? nil : nodes.count == 1 ? nodes[0] : .all(nodes))
  }

  /// The faults as `line: message`.
  var lines: [String] {
    faults.map { "\($0.record ?? 0): \($0.message)" }
  }
}
