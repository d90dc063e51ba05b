public import ArchiveModel
public import ArgumentParser

/// Which part of a list is shown.
struct PageOptions: ParsableArguments {
  /// The articles that are shown where nothing else is asked for.
  static let usualLimit = 20

  @Option(help: "The most articles to show.")
  var limit = usualLimit

  @Option(help: "How many articles to pass over first.")
  var offset = 0

  init() {}

  /// Creates the options of a first page without ArgumentParser.
  init(plain limit: Int) {
    self.limit = limit
    offset = 0
  }

  /// The page.
  var page: Page {
    Page(limit: limit, offset: offset)
  }

  mutating func validate() throws {
    if limit < 0 { throw ValidationError("--limit \(limit): give 0 or more") }
    if offset < 0 { throw ValidationError("--offset \(offset): give 0 or more") }
  }
}

extension ArticleOrder: ExpressibleByArgument {}
