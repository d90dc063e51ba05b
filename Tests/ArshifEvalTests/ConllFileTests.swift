import Annotators
import ArchiveModel
import Testing

@testable import arshif_eval

struct ConllFileTests {
  private let file = ConllFile(path: "names.conll")

  @Test func `tokens are joined, and labels become names`() throws {
    let sentences = try file.sentences(
      of: """
        زار\tO
        سامي\tB-PERS
        الحداد\tI-PERS
        عمان\tB-LOC


        في O
        نادي B-ORG
        النور B-ORG
        """)
    #expect(sentences.map(\.text) == ["زار سامي الحداد عمان", "في نادي النور"])
    #expect(
      sentences[0].spans == [
        TokenSpan(tokens: 1..<3, kind: .person), TokenSpan(tokens: 3..<4, kind: .location),
      ])
    #expect(
      sentences[1].spans == [
        TokenSpan(tokens: 1..<2, kind: .organization),
        TokenSpan(tokens: 2..<3, kind: .organization),
      ])
  }

  @Test func `an inside that continues nothing begins a name`() throws {
    let spans = try file.sentences(of: "أ I-LOC\nب I-LOC\nج O\nد I-LOC\nه I-PER")[0].spans
    #expect(spans.map(\.tokens) == [0..<2, 3..<4, 4..<5])
    #expect(spans.map(\.kind) == [.location, .location, .person])
  }

  @Test(arguments: [
    ("سامي", "has no label"), ("سامي X", "is no label"), ("سامي B-PLANET", "unknown"),
    ("سامي B", "is no label"),
  ])
  func `a line that is no label is rejected with its place`(line: String, words: String) throws {
    let error = try #require(throws: ArchiveError.self) {
      try file.sentences(of: "في O\r\n\r\n" + line + "\nكلمة O")
    }
    #expect(error.message.contains(words))
    #expect(error.path == "names.conll")
    #expect(error.record == 3)
    #expect(error.hint != nil)
  }

  @Test func `a context shows the name among its words`() throws {
    let sentence = try file.sentences(
      of: (1...9).map { "ك\($0) O" }.joined(separator: "\n"))[0]
    #expect(sentence.context(of: 6..<7) == "ك2 ك3 ك4 ك5 ك6 [ك7] ك8 ك9")
  }

  @Test func `it is told whether the model learned from the sentences`() throws {
    let words = (1...9).map { "كلمة\($0) O" }
    let sentences = try file.sentences(
      of: words.joined(separator: "\n") + "\n\n" + words.reversed().joined(separator: "\n"))
    let half = TrainedSentences(texts: [sentences[0].text])
    #expect(half.note(on: sentences).contains("TRAINED ON: the model learned from 1 of the 2"))
    #expect(TrainedSentences(texts: []).note(on: sentences).contains("from none"))
    #expect(TrainedSentences(texts: nil).note(on: sentences).contains("not known"))
  }
}
