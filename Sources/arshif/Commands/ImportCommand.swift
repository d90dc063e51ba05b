import Annotators
import ArchiveModel
import ArgumentParser
import Foundation
import Ingestion
import Pipeline
import Rendering
import Storage

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read scraped articles into the archive, which is created if there is none.",
    discussion: """
      Page texts (a page with menus and all), JSON Lines, JSON, CSV and TSV, RSS and Atom, WARC, WET and ARC are told apart \
      by their content, and unpacked if they are compressed by gzip or Zstandard. What the archive holds already is left as it is; what is not understood is told, and the rest is stored. \
      Columns and keys are known by their usual names, English or Arabic; --map tells others. What lies beside a page, \
      such as page.json beside page.txt, is told of the page.

        arshif import page.txt
        arshif import pages/ articles.jsonl feed.xml crawl.warc.gz
        arshif import dump.jsonl.zst --since 2024-10 --rejects rejects.jsonl
        arshif import table.csv --map title=العنوان --map body=النص
        scraper | arshif import - --format csv --map title=1,body=3
        arshif import news/ --dry-run
      """)

  @Argument(help: "Files or folders; - is standard input.")
  var paths: [String]

  @Option(help: ArgumentHelp("The news source of articles that name none.", valueName: "name"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "Leave out articles published before this day: 2024, 2024-10-01, 7d, أمس, 'رمضان 1445'. Those of unknown date come in.",
      valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Write what was not understood, with the reason and the text, as JSON Lines.",
      valueName: "file"))
  var rejects: String?

  @Option(help: "How many batches to work on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Do not keep the bytes of the captures.")
  var noCaptures = false

  @Flag(help: "Say what would be imported, and write nothing.")
  var dryRun = false

  @Flag(help: "Stop at the first input that is not understood; what stands before it is stored.")
  var strict = false

  @Flag(help: "Print what came of it as a JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var input: InputOptions
  @OptionGroup var annotation: AnnotationOptions

  mutating func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs \(jobs): give 1 or more") }
  }

  mutating func run() async throws {
    let session = try ImportSession(self)
    let summary = try await session.run()
    var output = StandardOutput()
    if json {
      output.line(SummaryJSON().value(summary).text)
    } else if !quiet {
      let style = TerminalStyle(usesColor: false, usesArabicDigits: false, usesIsolates: false)
      output.line(SummaryText(style: style).line(summary))
    }
    output.flush()
    if session.isInterrupted { throw ExitCode.interrupted }
    if summary.rejected > 0 { throw ExitCode.someRejected }
  }
}
