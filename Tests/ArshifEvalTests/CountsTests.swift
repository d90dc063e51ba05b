import Testing

@testable import arshif_eval

struct CountsTests {
  @Test func `precision, recall and F1 are those of the textbook`() {
    let counts = Counts(right: 3, wrong: 1, missed: 3)
    #expect(counts.precision == 0.75)
    #expect(counts.recall == 0.5)
    #expect(counts.f1 == 0.6)
  }

  @Test func `what can't be told is not told`() {
    #expect(Counts().precision == nil)
    #expect(Counts().recall == nil)
    #expect(Counts().f1 == nil)
    #expect(Counts(missed: 3).precision == nil)
    #expect(Counts(missed: 3).recall == 0)
    #expect(Counts(missed: 3).f1 == 0)
    #expect(Counts(wrong: 3).precision == 0)
    #expect(Counts(wrong: 3).f1 == 0)
  }

  @Test func `sums are of all three numbers`() {
    let sum = Counts(right: 1, wrong: 2, missed: 3) + Counts(right: 10, wrong: 20, missed: 30)
    #expect(sum == Counts(right: 11, wrong: 22, missed: 33))
  }
}
