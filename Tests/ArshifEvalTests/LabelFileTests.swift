import ArchiveModel
import Foundation
import TestSupport
import Testing

@testable import arshif_eval

struct LabelFileTests {
  private static let corpus = """
    {"id": "أ", "title": "عنوان أول", "body": "نص أول"}
    {"id": "ب", "title": "عنوان ثان", "body": "نص ثان", "published": "2020-05-04"}
    """

  @Test func `articles stand in the line or in the corpus, in the order of the labels`() throws {
    let articles = try Self.articles(
      """
      {"id": "ب", "about": ["iraq"]}
      {"id": "ج", "dates": [], "title": "هنا", "body": "نص هنا"}

      {"id": "أ", "entities": [{"kind": "person", "name": "سامي", "surfaces": ["سامي الحداد"]}]}
      """, corpus: Self.corpus)
    #expect(articles.map(\.article.title) == ["عنوان ثان", "هنا", "عنوان أول"])
    #expect(articles.map(\.label.about) == [["iraq"], nil, nil])
    #expect(articles[0].article.published?.value.description == "2020-05-04")
    #expect(articles[2].label.entities?.map(\.kind) == [.person])
    #expect(articles[2].label.entities?.map(\.surfaces) == [["سامي الحداد"]])
  }

  @Test(arguments: [
    ("[1]", "no JSON object"), ("{", "no JSON object"), (#"{"about": []}"#, #"no "id""#),
    (#"{"id": "أ"}"#, "labels nothing"), (#"{"id": "أ", "about": "iraq"}"#, "in about"),
    (#"{"id": "أ", "entities": [{"name": "س"}]}"#, "in entities[0]"),
    (#"{"id": "أ", "entities": [{"kind": "planet", "name": "س"}]}"#, "unknown kind 'planet'"),
    (#"{"id": "أ", "dates": [{"surface": "س", "value": "غدا"}]}"#, "'غدا' is no date"),
    (#"{"id": "ب", "about": []}"#, "labelled before, on line 1"),
    (#"{"id": "د", "about": []}"#, "no article 'د'"),
  ])
  func `a bad line is rejected with its place`(line: String, words: String) throws {
    let error = try #require(throws: ArchiveError.self) {
      try Self.articles(#"{"id": "ب", "about": []}"# + "\n" + line, corpus: Self.corpus)
    }
    #expect(error.message.contains(words))
    #expect(error.path?.hasSuffix("labels.jsonl") == true)
    #expect(error.record == 2)
    #expect(error.hint != nil)
  }

  @Test func `without a corpus the text must be in the line`() throws {
    let error = try #require(throws: ArchiveError.self) {
      try Self.articles(#"{"id": "ب", "about": []}"#, corpus: nil)
    }
    #expect(error.hint?.contains("--corpus") == true)
    #expect(error.record == 1)
  }

  @Test func `a file that is not there is named`() throws {
    let error = try #require(throws: ArchiveError.self) {
      try LabelFile(path: "/nowhere/labels.jsonl").articles(corpus: nil)
    }
    #expect(error.code == .notFound)
    #expect(error.path == "/nowhere/labels.jsonl")
  }

  @Test func `it is told whether the model learned from the articles`() {
    let trained = TrainedArticles(ids: ["أ"])
    #expect(trained.note(on: ["ب", "أ"]).contains("learned from 1 of these 2"))
    #expect(trained.note(on: ["ب"]).contains("from none"))
    #expect(TrainedArticles(ids: nil).note(on: ["ب"]).contains("not known"))
  }

  private static func articles(_ labels: String, corpus: String?) throws -> [LabelledArticle] {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) {
      let corpus = try corpus.map { try folder.write($0.utf8, to: "corpus.jsonl") }
      return try LabelFile(path: folder.write(labels.utf8, to: "labels.jsonl"))
        .articles(corpus: corpus)
    }
  }
}
