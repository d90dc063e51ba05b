import Rendering

/// A report for programs.
struct ReportJSON {
  let errorLimit: Int

  func value(_ report: Report) -> JSONValue {
    .object([
      .init("measure", .string(report.title)),
      .init("input", .string(report.input)),
      .init("notes", .array(report.notes.map(JSONValue.string))),
      .init(
        "figures", .object(report.figures.map { .init($0.name, Self.value($0.figure)) })),
      .init("errors", errors(of: report)),
    ])
  }

  private func errors(of report: Report) -> JSONValue {
    if errorLimit == 0 { return .object([]) }
    return .object(
      report.errors.lists.map { title, entries in
        .init(
          title,
          .array(
            entries.prefix(errorLimit).map { entry in
              .object([
                .init("what", .string(entry.what)), .init("count", .integer(entry.count)),
                .init("where", .string(entry.place)),
              ])
            }))
      })
  }

  private static func value(_ figure: Report.Figure) -> JSONValue {
    switch figure {
    case .share(let right, let total):
      .object([
        .init("share", number(total == 0 ? nil : Double(right) / Double(total))),
        .init("right", .integer(right)), .init("total", .integer(total)),
      ])
    case .found(let counts):
      .object([
        .init("precision", number(counts.precision)), .init("recall", number(counts.recall)),
        .init("f1", number(counts.f1)), .init("right", .integer(counts.right)),
        .init("wrong", .integer(counts.wrong)), .init("missed", .integer(counts.missed)),
      ])
    }
  }

  private static func number(_ value: Double?) -> JSONValue {
    value.map { .number(($0 * 10_000).rounded() / 10_000) } ?? .null
  }
}
