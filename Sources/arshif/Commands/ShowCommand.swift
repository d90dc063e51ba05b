import ArchiveModel
import ArgumentParser
import Rendering
import Storage

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show articles whole: text, tags, entities, dates, and where they came from.",
    discussion: """
        arshif show k7f3m9q2
        arshif show k7f3m9q2 --history
        arshif show k7f3m9q2 --raw > page.txt
      """)

  @Argument(help: "The articles' ids.")
  var ids: [String]

  @Flag(help: "Print the capture as it was scraped.")
  var raw = false

  @Flag(help: "Show the texts that the article has had, and what changed from each to the next.")
  var history = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    if raw, history { throw ValidationError("--raw and --history exclude each other") }
  }

  mutating func run() throws {
    let archive = try archive.open()
    var isMissing = false
    var articles: [ArchivedArticle] = []
    for id in ids {
      if raw {
        isMissing = try !printCapture(of: id, in: archive) || isMissing
      } else if let article = try archive.article(id) {
        articles.append(article)
      } else {
        Self.reportMissing(id)
        isMissing = true
      }
    }
    if !raw { try print(articles, of: archive) }
    if isMissing { throw ExitCode.nothingFound }
  }

  private func print(_ articles: [ArchivedArticle], of archive: ArchiveDatabase) throws {
    let histories = history ? try articles.compactMap { try archive.history(ofArticle: $0.id) } : []
    guard output.isForPeople else {
      let objects = articles.map { ArticleJSON().value($0) }
      return try RecordPrinter(output, columns: ArticleColumns.article)
        .print(history ? zip(objects, histories).map(HistoryJSON().adding) : objects)
    }
    var standardOutput = StandardOutput()
    if history {
      let renderer = HistoryText(style: output.style)
      for line in histories.flatMap(renderer.lines) { standardOutput.line(line) }
      return
    }
    let renderer = ArticleText(style: output.style)
    for article in articles {
      let copies = article.copies > 0 ? try archive.copies(ofArticle: article.id) : []
      standardOutput.line(renderer.page(article, copies: copies))
    }
  }

  private func printCapture(of id: String, in archive: ArchiveDatabase) throws -> Bool {
    guard let bytes = try archive.capture(ofArticle: id) else {
      Self.reportMissing(id)
      return false
    }
    var standardOutput = StandardOutput()
    standardOutput.write(bytes)
    return true
  }

  static func reportMissing(_ id: String) {
    Diagnostics.print(
      ArchiveError(
        .unknownName, "no article has the id \(id)",
        hint: "`arshif list` and `arshif search` show the ids"))
  }
}
