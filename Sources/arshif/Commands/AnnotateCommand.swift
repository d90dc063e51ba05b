import Annotators
import ArchiveModel
import ArgumentParser
import Ingestion
import Rendering

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract:
      "Print the tags, entities and dates of articles, a JSON object a line; no archive needed.",
    discussion: """
      Reads {"id", "title", "body", "published"} a line.

        arshif annotate articles.jsonl
        arshif annotate - < articles.jsonl
      """)

  @Argument(help: "Files of JSON Lines; - is standard input.")
  var paths: [String] = ["-"]

  @OptionGroup var annotation: AnnotationOptions

  mutating func run() throws {
    let reader = CaptureReader(paths: paths, format: .jsonLines)
    let articles = ArticleReader()
    let annotators = annotation.annotators
    var standardOutput = StandardOutput()
    var isRejected = false
    while let item = reader.next() {
      do throws(ArchiveError) {
        let article = try Self.article(item, articles)
        let annotations = annotators.flatMap { $0.annotations(of: article) }
        standardOutput.line(
          AnnotationJSON().value(id: article.sourceID, annotations: annotations).text)
      } catch {
        Diagnostics.print(error)
        isRejected = true
      }
    }
    if isRejected { throw ExitCode.someRejected }
  }

  private static func article(
    _ item: ReadItem, _ reader: ArticleReader
  ) throws(ArchiveError) -> Article {
    switch item {
    case .rejected(let error): throw error
    case .capture(let capture): return try reader.article(in: capture)
    }
  }
}
