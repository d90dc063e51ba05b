import ArchiveModel
import ArgumentParser
import Rendering
import Storage

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List articles by tag, date, entity or source, newest first.",
    discussion: """
        arshif list --tag iraq --tag usa
        arshif list --on 2024-10 --csv
        arshif list --since أمس --ids
      """)

  @Option(help: "The order of the articles: newest or oldest.")
  var sort = ArticleOrder.newest

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var paging: PageOptions
  @OptionGroup var copies: CopyOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    if sort == .relevance {
      throw ValidationError("--sort relevance: a list without a query is newest or oldest")
    }
  }

  mutating func run() throws {
    let (articles, total) = try archive.open().articles(
      filters.filter(today: Clock.today), order: sort, page: paging.page,
      detail: output.detail, foldsCopies: !copies.allCopies)
    if output.isForPeople {
      let renderer = ArticleText(style: output.style)
      var standardOutput = StandardOutput()
      for article in articles { standardOutput.line(renderer.entry(article)) }
      if !output.quiet { standardOutput.line("\(articles.count) of \(total) articles") }
    } else {
      try RecordPrinter(output, columns: ArticleColumns.article)
        .print(articles.map { ArticleJSON().value($0) })
    }
    if articles.isEmpty { throw ExitCode.nothingFound }
  }
}
