public import ArchiveModel
public import ArgumentParser

/// Which part of a list is shown.
struct PageOptions: ParsableArguments {
  @Option(help: "The most articles to show.")
  var limit = 20

  @Option(help: "How many articles to pass over first.")
  var offset = 0

  /// The options where none is given, without ArgumentParser.
  static var usual: PageOptions {
    var options = PageOptions()
    options.limit = 20
    options.offset = 0
    return options
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
