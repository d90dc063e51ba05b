import ArchiveModel
import ArgumentParser

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write articles or captures out again: all, those of a filter, or those of ids.",
    discussion: """
      Articles come oldest first, those of ids in the order of the ids. jsonl has the fields of `show --json`, and another \
      archive imports it as it is. csv has a row an article; with --excel it begins with a byte order mark, and a cell that \
      Excel would take for a formula, one that begins with = + - or @, gets an apostrophe before it. markdown makes a document \
      an article, one file each where --output is a folder. warc holds the captures as they came in, also those of earlier \
      versions; another archive imports them with their origin. Tags, hidden tags and mentions that were corrected by hand go \
      out with jsonl. What holds for the whole archive goes by `arshif entity corrections --jsonl` and `arshif tag rules --print`.

        arshif export --output archive.jsonl.gz
        arshif export --format csv --excel --tag iraq --since 2024 --output iraq.csv
        arshif search هجوم --ids --limit 1000 | arshif export - --format md -o attacks/
        arshif export --format warc --output captures.warc.gz
      """)

  @Argument(help: "The articles' ids, - for those on standard input; all articles, if not given.")
  var ids: [String] = []

  @Option(help: "The format; by the name of the output, else jsonl, if not given.")
  var format: ExportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, compressed if it ends with .gz; of markdown a folder. Standard output, if not given.",
      valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Option(help: ArgumentHelp("Only these fields of jsonl and csv.", valueName: "a,b"))
  var fields: String?

  @Flag(help: "Make csv that Excel opens as it should.")
  var excel = false

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions

  /// The format that is asked for, in one way or another.
  var chosenFormat: ExportFormat {
    format ?? (excel ? .csv : output.flatMap(ExportFormat.init(ofFile:)) ?? .jsonl)
  }

  mutating func validate() throws {
    if excel, chosenFormat != .csv {
      throw ValidationError("--excel is for csv, not for \(chosenFormat.rawValue)")
    }
    if fields != nil, chosenFormat == .markdown || chosenFormat == .warc {
      throw ValidationError("--fields is for jsonl and csv, not for \(chosenFormat.rawValue)")
    }
    if output?.isEmpty == true { throw ValidationError("--output: name a file") }
  }

  mutating func run() throws {
    let filter = try filters.filter(today: Clock.today)
    if !ids.isEmpty, filter != ArticleFilter() {
      throw ArchiveError(
        .invalidArgument, "ids and filters exclude each other",
        hint: "filter where the ids come from: `arshif list --tag iraq --ids | arshif export -`")
    }
    // Not mapped into memory, all of which an export would fill.
    let archive = try archive.openForWriting()
    let session = try ExportSession(self, archive: archive)
    if ids.isEmpty {
      try session.export(filter)
    } else {
      try session.export(IDReader(ids))
    }
    try session.finish()
  }
}

extension ExportFormat: ExpressibleByArgument {
  /// Creates the format that is called so, whatever the case.
  init?(argument: String) {
    self.init(name: argument.lowercased())
  }
}
