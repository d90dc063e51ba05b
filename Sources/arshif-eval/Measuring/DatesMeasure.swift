import ArchiveModel

/// Measures the share of date expressions that are read rightly.
struct DatesMeasure {
  /// Returns the share of a file.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` for a file that can't be read or holds other lines.
  func report(of path: String) throws(ArchiveError) -> Report {
    var cases: [DateCase] = []
    try LabelLines(path: path, hint: DateCaseLine.hint).forEach(DateCaseLine.self) {
      (line, _) throws(ArchiveError) in
      cases += line.cases
    }
    return report(of: cases, input: path)
  }

  func report(of cases: [DateCase], input: String) -> Report {
    var report = Report(title: "dates", input: input)
    var right = 0
    for example in cases {
      let (wanted, found) = (example.wanted, example.found)
      if wanted == found {
        right += 1
      } else {
        report.errors.add(
          "dates misread", example.input,
          at: "\(Self.listed(wanted)) is expected, \(Self.listed(found)) found")
      }
    }
    report.figures = [("right", .share(right: right, total: cases.count))]
    return report
  }

  private static func listed(_ dates: [String]) -> String {
    dates.isEmpty ? "nothing" : dates.joined(separator: " and ")
  }
}
