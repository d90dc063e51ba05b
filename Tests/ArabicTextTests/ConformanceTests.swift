import ArabicText
import Testing

/// Queries against documents of one sentence: each must find its document, or must not.
@Suite(.enabled(if: LabelledData.isPresent))
struct ConformanceTests {
  struct Pair: Decodable {
    let `case`: String
    let group: String
    let query: String
    let document: String
    let match: Bool
  }

  private let analyzer = ArabicAnalyzer()

  private func failures(in group: String) throws -> [String] {
    try LabelledData.rows("analysis/conformance.jsonl", as: Pair.self)
      .filter { $0.group == group && finds($0) != $0.match }
      .map(\.case)
  }

  private func finds(_ pair: Pair) -> Bool {
    let terms = Set(analyzer.tokens(in: pair.document).map(\.term))
    return analyzer.tokens(in: pair.query).allSatisfy { terms.contains($0.term) }
  }

  @Test func `every spelling variant finds the word`() throws {
    #expect(try failures(in: "must") == [])
  }

  @Test func `clitics and inflected forms find the word`() throws {
    let missed = try failures(in: "morph")
    #expect(missed == [])
  }

  @Test func `broken plurals and verbs in the present find the word`() throws {
    let missed = try failures(in: "hard")
    #expect(missed.filter { $0.hasPrefix("broken-plural") || $0 == "past-present" } == [])
  }

  @Test func `other words are not found`() throws {
    #expect(try failures(in: "not") == [])
  }
}
