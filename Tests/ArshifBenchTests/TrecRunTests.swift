import Testing

@testable import arshif_bench

@Suite struct TrecRunTests {
  @Test func `Scores fall with the rank`() {
    var run = TrecRun()
    run.add(["b", "a"], to: "7")
    #expect(run.text == "7 Q0 b 1 100 arshif\n7 Q0 a 2 99 arshif\n")
  }

  @Test func `A query has a hundred documents at most`() {
    var run = TrecRun()
    run.add((1...150).map(String.init), to: "7")
    #expect(run.text.split(separator: "\n").count == 100)
    #expect(run.text.hasSuffix("7 Q0 100 100 1 arshif\n"))
  }
}
