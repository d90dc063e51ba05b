import Rendering
import Testing

@testable import arshif_eval

struct ReportTests {
  private static var report: Report {
    var report = Report(title: "names", input: "file")
    report.notes = ["note"]
    report.add("person", Counts(right: 3, wrong: 1, missed: 0))
    report.add("event", Counts(missed: 2))
    report.figures.append(("right", .share(right: 1, total: 3)))
    for what in ["أ", "ب", "ب"] { report.errors.add("names missed", what, at: "هنا") }
    return report
  }

  @Test func `people see figures of three decimals, and the worst errors`() {
    #expect(
      ReportText(errorLimit: 1).text(Self.report) == """
        names: file
          note
                                     precision    recall        F1     right     wrong    missed
          person                         0.750     1.000     0.857         3         1         0
          event                              –     0.000     0.000         0         0         2
          right                          0.333  1 of 3
          names missed: 3, the 1 most frequent of 2
               2  ب  ·  هنا
        """)
    #expect(!ReportText(errorLimit: 0).text(Self.report).contains("missed:"))
  }

  @Test func `programs see the same`() {
    let value = ReportJSON(errorLimit: 1).value(Self.report)
    #expect(value["figures"]?["person"]?["f1"] == .number(0.8571))
    #expect(value["figures"]?["event"]?["precision"] == .null)
    #expect(value["figures"]?["right"]?["total"] == .integer(3))
    #expect(
      value["errors"]?["names missed"]?.text == #"[{"what": "ب", "count": 2, "where": "هنا"}]"#)
    #expect(ReportJSON(errorLimit: 0).value(Self.report)["errors"] == .object([]))
  }
}
