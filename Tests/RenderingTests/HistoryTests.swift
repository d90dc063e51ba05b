import ArchiveModel
import Rendering
import Testing

/// The texts that an article has had, as JSON and as text for people.
struct HistoryTests {
  private let history = ArticleHistory(
    id: "k7f3m9q2",
    versions: [
      ArticleVersion(number: 1, seen: "2024-05-01", title: "زلزال", changes: []),
      ArticleVersion(
        number: 2, seen: "2024-05-02T10:00:00Z", title: "زلزال",
        changes: [
          TextChange(
            field: .body, before: " خمسة", after: " سبعة", range: 6..<15, leading: "قتل",
            trailing: "أشخاص."),
          TextChange(field: .byline, before: "", after: "سلمى", range: 0..<8),
          TextChange(field: .title, before: " قوي", after: "", range: 4..<4, leading: "زلزال"),
        ]),
    ])

  private func text(usesColor: Bool = false, usesIsolates: Bool = false) -> [String] {
    HistoryText(
      style: TerminalStyle(
        usesColor: usesColor, usesArabicDigits: false, usesIsolates: usesIsolates)
    ).lines(history)
  }

  @Test func `changes stand among the words around them`() {
    #expect(
      text() == [
        "k7f3m9q2 version 1 of 2 · seen 2024-05-01", "    زلزال", "",
        "k7f3m9q2 version 2 of 2 · seen 2024-05-02T10:00:00Z", "    زلزال",
        "  body: قتل [-خمسة-]{+سبعة+} أشخاص.", "  byline: {+سلمى+}", "  title: زلزال [-قوي-]", "",
      ])
  }

  @Test func `colors stand for the signs`() {
    let line = text(usesColor: true)[5]
    #expect(line.contains("\u{1B}[31mخمسة\u{1B}[0m\u{1B}[32mسبعة\u{1B}[0m"))
    #expect(!line.contains("[-"))
    #expect(text(usesIsolates: true)[5].contains("\u{2068}قتل [-خمسة-]{+سبعة+} أشخاص.\u{2069}"))
  }

  @Test func `an object tells each change with its place`() {
    let object = HistoryJSON().adding(to: .object([.init("id", .string("k7f3m9q2"))]), history)
    guard case .array(let versions)? = object["history"] else {
      Issue.record("no history")
      return
    }
    #expect(
      versions[0].text
        == #"{"version": 1, "seen": "2024-05-01", "title": "زلزال", "changes": []}"#)
    guard case .array(let changes)? = versions[1]["changes"] else {
      Issue.record("no changes")
      return
    }
    #expect(
      changes[0].text == """
        {"field": "body", "kind": "replace", "before": " خمسة", "after": " سبعة", "start": 6, \
        "end": 15}
        """)
    #expect(
      changes.map { $0["kind"] } == [.string("replace"), .string("insert"), .string("delete")])
  }
}
