import Annotators
import ArchiveModel
import Ingestion

/// Tells which names are found in a page.
struct PageMeasure {
  /// Returns what is met of what is expected.
  ///
  /// - Parameters:
  ///   - page: The file of the page.
  ///   - expected: The file of the names.
  /// - Returns: The share of each kind that is met.
  /// - Throws: ``ArchiveModel/ArchiveError`` for files that can't be read, and for a page without an article.
  func report(of page: String, expected: String) throws(ArchiveError) -> Report {
    let expectation = try PageExpectation(path: expected)
    guard let annotator = EntityAnnotator() else { throw .noModel }
    let article = try Self.article(in: page)
    let things = [NamedThing](annotator.annotations(of: article))
    return report(of: things, expectation, input: page)
  }

  func report(
    of things: [NamedThing], _ expectation: PageExpectation, input: String
  ) -> Report {
    var report = Report(title: "page", input: input)
    var expectedForms: [NameForms] = []
    for (kind, names) in expectation.names {
      var met = 0
      for name in names {
        let forms = NameForms([name])
        expectedForms.append(forms)
        let bearers = things.filter { $0.forms.shares(with: forms) }
        if let thing = bearers.first(where: { $0.kind == kind }) {
          met += 1
          if thing.name != name { report.notes.append("\(name) is found as \(thing.name)") }
        } else {
          report.errors.add(
            "\(kind.rawValue)s missed", name,
            at: bearers.first.map { "found as \($0.kind.rawValue)" } ?? "not found")
        }
      }
      report.figures.append(("\(kind.rawValue)s", .share(right: met, total: names.count)))
    }
    let absent = expectation.absent.filter { name in
      let thing = things.first { $0.forms.shares(with: NameForms([name])) }
      if let thing { report.errors.add("names to be absent", name, at: thing.kind.rawValue) }
      return thing == nil
    }
    if !expectation.absent.isEmpty {
      report.figures.append(
        ("absent", .share(right: absent.count, total: expectation.absent.count)))
    }
    let others = things.filter { thing in !expectedForms.contains { $0.shares(with: thing.forms) } }
    report.notes += others.map { "also found: \($0.name) (\($0.kind.rawValue))" }
    return report
  }

  private static func article(in page: String) throws(ArchiveError) -> Article {
    let reader = CaptureReader(paths: [page])
    guard let item = reader.next() else {
      throw ArchiveError(.noArticle, "there is no page in '\(page)'", hint: "name a file")
    }
    switch item {
    case .rejected(let error): throw error
    case .capture(let capture): return try ArticleReader().article(in: capture)
    }
  }
}
