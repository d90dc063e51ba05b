import Annotators
import Testing

@testable import arshif_train

struct LabelledTextTests {
  private func names(_ text: LabelledText) -> [String] {
    SpanScore.spans(text.labels).map { span in
      let bytes = Array(text.text.utf8)
      let start = Int(text.tokens.tokens[span.start].start)
      let end = Int(text.tokens.tokens[span.end - 1].end)
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test func `marks of a paragraph become labels, and the text is as without them`() throws {
    let text = try #require(
      ParagraphReader().texts(in: "وصل {p|علي حسن} إلى ب{l|غداد} مع {o|لجنة الأمل}.\n").first)
    #expect(text.text == "وصل علي حسن إلى بغداد مع لجنة الأمل.")
    #expect(names(text) == ["علي حسن", "بغداد", "لجنة الأمل"])
  }

  @Test func `a name of a table of tokens begins where its label says`() throws {
    let file = "زار\tO\nسامر\tB-PERS\nحسن\tI-PERS\nليلى\tB-PERS\n\nفي\tO\nصور\tI-LOC\n"
    let texts = ConllReader().texts(in: file)
    #expect(texts.map(\.text) == ["زار سامر حسن ليلى", "في صور"])
    #expect(texts.map(names) == [["سامر حسن", "ليلى"], ["صور"]])
  }

  @Test func `a proclitic is no part of what begins a name`() throws {
    let text = try #require(ParagraphReader().texts(in: "زار و{p|فدوى} ب{p|سام}").first)
    let bare = ["فدوى", "سام"].map { EntityTokenScanner().tokens(in: $0).tokens[0].hash }
    #expect(text.beginnings == bare)
  }

  @Test func `exact spans of the right kind count, and nothing else`() {
    var score = SpanScore()
    score.add(gold: [1, 2, 0, 3], predicted: [1, 2, 0, 3])
    #expect(score.total.contains("P 100.0 R 100.0"))
    score.add(gold: [1, 2], predicted: [1, 0])
    score.add(gold: [1, 2], predicted: [3, 4])
    #expect(score.total.contains("P 50.0 R 50.0"))
  }
}
