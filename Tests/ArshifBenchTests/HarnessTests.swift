import ArchiveModel
import Foundation
import Search
import Testing

@testable import arshif_bench

@Suite struct HarnessTests {
  @Test(arguments: [
    ("term", "نص", WordDemand.all, ArticleOrder.relevance),
    ("and", "نص ثان", .all, .relevance),
    ("or", "نص ثان", .any, .relevance),
    ("phrase", "\"نص ثان\"", .all, .relevance),
    ("newest", "نص", .all, .newest),
  ])
  func `Queries are read by their kind`(
    kind: String, text: String, demand: WordDemand, order: ArticleOrder
  ) throws {
    let terms = text.contains("ثان") ? #"["نص", "ثان"]"# : #"["نص"]"#
    let json =
      #"{"qid": "a00", "group": "a", "kind": "\#(kind)", "terms": \#(terms), "df20k": [1]}"#
    let query = try JSONDecoder().decode(TimedQuery.self, from: Data(json.utf8))
    #expect(query.text == text)
    #expect(query.kind.demand == demand)
    #expect(query.kind.order == order)
  }

  @Test func `Numbers are identifiers too`() throws {
    let json = #"{"id": 12, "text": "نص"}"#
    let record = try JSONDecoder().decode(RetrievalRecord.self, from: Data(json.utf8))
    #expect(record.id == "12")
    #expect(record.text == "نص")
  }

  @Test func `Cases are answered, and a phrase is marked`() throws {
    let json = #"""
      {"cases": [{"id": "a", "query": "العراق", "doc": "بالعراق"},
                 {"id": "b", "query": "العراق كركوك", "doc": "كركوك"},
                 {"id": "c", "query": "العراق", "doc": "بالعراق"}],
       "highlight": {"doc": "قوات العراق في العراق", "phrase": ["في", "العراق"]}}
      """#
    let set = try JSONDecoder().decode(CaseSet.self, from: Data(json.utf8))
    let answers = try CaseSearch(set).answers
    #expect(
      answers == [
        "a": .isFound(true), "b": .isFound(false), "c": .isFound(true),
        "highlight": .marked("قوات العراق [في] [العراق]"),
      ])
    #expect(try JSONEncoder().encode([CaseAnswer.marked(nil)]) == Data("[null]".utf8))
  }

  @Test func `A measurement tells ratios`() throws {
    let measurement = ImportMeasurement(
      articles: 100, rejected: 0, seconds: 2, cpuSeconds: 3, peakMemoryBytes: 5_000_000,
      inputBytes: 6_000_000, textBytes: 4_000_000, archiveBytes: 8_000_000)
    #expect(try measurement.json.contains(#""articles_per_second":50"#))
    #expect(measurement.archiveToText == 2)
    #expect(measurement.summary.hasPrefix("100 articles in 2.0 s: 50 a second"))
  }
}
