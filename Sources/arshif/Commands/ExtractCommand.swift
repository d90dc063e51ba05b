import ArchiveModel
import ArgumentParser
import Ingestion
import Rendering

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract:
      "Print the article found in each page or record, a JSON object a line; no archive needed.",
    discussion: """
      A page that holds no article gives {"path": …, "article": null, "reason": …} and exit code 3.

        arshif extract page.txt
        arshif extract pages/ > articles.jsonl
      """)

  @Argument(help: "Files or folders; - is standard input.")
  var paths: [String]

  @OptionGroup var input: InputOptions

  mutating func run() throws {
    let reader = try input.reader(of: paths)
    let articles = ArticleReader()
    var standardOutput = StandardOutput()
    var isRejected = false
    while let item = reader.next() {
      switch item {
      case .rejected(let error):
        standardOutput.line(Self.rejection(error))
        Diagnostics.print(error)
        isRejected = true
      case .capture(let capture):
        do throws(ArchiveError) {
          let article = try articles.article(in: capture)
          standardOutput.line(Self.object(article, capture.provenance))
        } catch {
          standardOutput.line(Self.rejection(error))
          isRejected = true
        }
      }
    }
    Diagnostics.print(skipped: reader.skippedRecords)
    if isRejected { throw ExitCode.someRejected }
  }

  private static func object(_ article: Article, _ provenance: Provenance) -> String {
    guard case .object(let members) = ArticleJSON().value(article) else { return "" }
    return JSONValue.object([.init("path", .string(provenance.path))] + members).text
  }

  private static func rejection(_ error: ArchiveError) -> String {
    JSONValue.object([
      .init("path", JSONValue(error.path)), .init("article", .null),
      .init("reason", .string(error.message)),
    ]).text
  }
}
