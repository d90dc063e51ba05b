import ArchiveModel
import Foundation
import Search

/// Arshif's answers to the cases that the harness asks of all engines.
struct CaseSearch {
  private let set: CaseSet
  private let searcher: ArchiveSearcher

  /// Puts the documents into an archive in memory.
  init(_ set: CaseSet) throws {
    self.set = set
    let records = set.cases.map { RetrievalRecord(id: $0.id, title: "", text: $0.doc) }
    searcher = ArchiveSearcher(try DocumentArchive.filled(with: records))
  }

  /// The answers by the ids of their cases, and the one to `highlight`.
  var answers: [String: CaseAnswer] {
    get throws {
      var answers: [String: CaseAnswer] = [:]
      for one in set.cases { answers[one.id] = .isFound(try isFound(one)) }
      if let highlight = set.highlight {
        answers["highlight"] = .marked(try Self.marked(highlight))
      }
      return answers
    }
  }

  /// Returns whether the document holds all that the query asks for.
  private func isFound(_ one: CaseSet.Case) throws -> Bool {
    try searcher.titles(
      try QueryParser(today: CalendarDate(dayNumber: 0)).query(one.query), demanding: .all,
      order: .newest,
      page: Page(limit: set.cases.count)
    ).contains { $0.id == one.id }
  }

  /// Returns the document with the words of the phrase in brackets.
  private static func marked(_ highlight: CaseSet.Highlight) throws -> String? {
    let record = RetrievalRecord(id: "highlight", title: highlight.doc, text: "")
    let searcher = ArchiveSearcher(try DocumentArchive.filled(with: [record]))
    let phrase = "\"" + highlight.phrase.joined(separator: " ") + "\""
    guard
      let hit = try searcher.search(QueryParser(today: CalendarDate(dayNumber: 0)).query(phrase))
        .hits.first
    else { return nil }
    var bytes = Array(hit.article.article.title.utf8)
    for range in hit.titleHighlights.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
      bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
