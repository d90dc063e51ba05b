import Testing

@testable import arshif_eval

struct ErrorTallyTests {
  @Test func `the most frequent errors come first, each where it occurred first`() {
    var tally = ErrorTally()
    for (what, place) in [("أ", "1"), ("ب", "2"), ("ج", "3"), ("ب", "4"), ("ج", "5"), ("ب", "6")] {
      tally.add("missed", what, at: place)
    }
    tally.add("invented", "ب", at: "7")
    let lists = tally.lists
    #expect(lists.map(\.title) == ["invented", "missed"])
    #expect(lists[1].entries.map(\.what) == ["ب", "ج", "أ"])
    #expect(lists[1].entries.map(\.count) == [3, 2, 1])
    #expect(lists[1].entries.map(\.place) == ["2", "3", "1"])
    #expect(lists[0].entries.map(\.count) == [1])
  }

  @Test func `errors that are as frequent stay in the order in which they were met`() {
    var tally = ErrorTally()
    let words = (0..<50).map { "كلمة\($0)" }
    for word in words { tally.add("missed", word, at: "") }
    #expect(tally.lists[0].entries.map(\.what) == words)
  }
}
