/// A report for people.
struct ReportText {
  private static let nameWidth = 26

  let errorLimit: Int

  func text(_ report: Report) -> String {
    var lines = ["\(report.title): \(report.input)"]
    lines += report.notes.map { "  " + $0 }
    if report.figures.contains(where: { if case .found = $0.figure { true } else { false } }) {
      lines.append(Self.heading)
    }
    lines += report.figures.map { Self.line($0.name, $0.figure) }
    if errorLimit > 0 { lines += errors(of: report) }
    return lines.joined(separator: "\n")
  }

  private func errors(of report: Report) -> [String] {
    report.errors.lists.flatMap { title, entries in
      let total = entries.reduce(0) { $0 + $1.count }
      let more =
        entries.count > errorLimit ? ", the \(errorLimit) most frequent of \(entries.count)" : ""
      return ["  \(title): \(total)\(more)"]
        + entries.prefix(errorLimit).map {
          "  " + Self.padded("\($0.count)", 6) + "  \($0.what)  ·  \($0.place)"
        }
    }
  }

  private static let heading =
    String(repeating: " ", count: nameWidth + 2)
    + ["precision", "recall", "F1", "right", "wrong", "missed"].map { padded($0, 10) }.joined()

  private static func line(_ name: String, _ figure: Report.Figure) -> String {
    let start = "  " + name + String(repeating: " ", count: max(1, nameWidth - name.count))
    switch figure {
    case .share(let right, let total):
      let share = total == 0 ? nil : Double(right) / Double(total)
      return start + padded(decimal(share), 10) + "  \(right) of \(total)"
    case .found(let counts):
      let shares = [counts.precision, counts.recall, counts.f1].map { padded(decimal($0), 10) }
      let numbers = [counts.right, counts.wrong, counts.missed].map { padded("\($0)", 10) }
      return start + (shares + numbers).joined()
    }
  }

  /// Three decimals; a dash of what can't be told.
  private static func decimal(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
