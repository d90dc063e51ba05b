import ArchiveModel
import Foundation
import Testing

@testable import arshif_eval

struct DateCaseTests {
  @Test(arguments: [
    (#"{"input": "3 مارس 2019", "expected": "2019-03-03"}"#, 1),
    (#"{"input": "من 3 مارس 2019 إلى 5 مايو 2019", "expected": ["2019-03-03", "2019-05-05"]}"#, 1),
    (#"{"input": "أمس", "expected": "2019-03-02", "reference_date": "2019-03-03T10:00:00"}"#, 1),
    (#"{"input": "مارس 2019", "expected": "2019-03-30", "grain": "month"}"#, 1),
    (#"{"input": "ثلاثة أيام", "expected": {"d": 3}}"#, 1),
    (#"{"input": "لا شيء", "expected": null}"#, 1),
    (#"{"input": "3 مارس 2019", "input_numeric": "3/3/2019", "expected": "2019-03-03"}"#, 2),
  ])
  func `lines of all forms are read`(line: String, count: Int) throws {
    let cases = try Self.cases(line)
    #expect(cases.count == count)
    for example in cases { #expect(example.found == example.wanted) }
  }

  @Test func `what is misread counts, and is shown`() throws {
    let cases =
      try Self.cases(#"{"input": "3 مارس 2019", "expected": "2019-03-04"}"#)
      + Self.cases(#"{"input": "3 مارس 2019", "expected": "2019-03-03"}"#)
    let report = DatesMeasure().report(of: cases, input: "")
    guard case .share(let right, let total)? = report.figures.first?.figure else {
      Issue.record("no share")
      return
    }
    #expect((right, total) == (1, 2))
    #expect(report.errors.lists.first?.entries.map(\.what) == ["3 مارس 2019"])
  }

  @Test(arguments: [
    #"{"expected": null}"#, #"{"input": "أمس"}"#, #"{"input": "أمس", "expected": 3}"#,
    #"{"input": "أمس", "expected": "غدا"}"#,
    #"{"input": "أمس", "expected": null, "reference_date": "غدا"}"#,
  ])
  func `a bad line is rejected`(line: String) {
    #expect(throws: DecodingError.self) { try Self.cases(line) }
  }

  private static func cases(_ line: String) throws -> [DateCase] {
    try JSONDecoder().decode(DateCaseLine.self, from: Data(line.utf8)).cases
  }
}
