import ArchiveModel
import Rendering
import Storage

/// The bytes that articles and captures become in an export.
struct ExportForm {
  private let format: ExportFormat
  private let isForExcel: Bool
  private let isInFolder: Bool
  private let fields: [String]?
  private let table: CSVTable

  /// Creates the form that a command asks for.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if it names a field that articles lack.
  init(_ command: ExportCommand) throws {
    format = command.chosenFormat
    isForExcel = command.excel
    isInFolder = command.output != nil
    fields = try command.fields.map {
      let known = ArticleJSON().value(ArchivedArticle.empty)
      return try FieldList($0).fields(of: known)
    }
    table = CSVTable(columns: fields ?? ArticleColumns.export, isForExcel: command.excel)
  }

  /// What stands before all else; nil where nothing does.
  func header(date: String) -> [UInt8]? {
    switch format {
    case .jsonl, .markdown: nil
    case .csv: Array(((isForExcel ? "\u{FEFF}" : "") + table.header).utf8)
    case .warc:
      WARCRecordWriter().info(
        software: "arshif/\(Program.version)", description: "captures of an Arshif archive",
        date: date)
    }
  }

  /// The bytes of an article.
  func bytes(of article: ArchivedArticle, isFirst: Bool) -> [UInt8] {
    switch format {
    case .jsonl:
      Array((ArticleJSON().value(article).selecting(fields).text + "\n").utf8)
    case .csv: Array(table.line(ArticleJSON().value(article)).utf8)
    case .markdown:
      Array(((isFirst || isInFolder ? "" : "\n---\n\n") + ArticleMarkdown().document(article)).utf8)
    case .warc: []
    }
  }

  /// The records of a capture.
  func records(of capture: Capture, _ stored: StoredCapture) -> [[UInt8]] {
    let writer = WARCRecordWriter()
    let digest = stored.digest.bytes
    let sidecar = writer.sidecarRecord(
      of: capture, digest: digest, capturedAt: stored.capturedAt)
    return [
      sidecar, writer.record(of: capture, digest: digest, capturedAt: stored.capturedAt),
    ].compactMap { $0 }
  }

  /// What so many things that are exported are called.
  func noun(_ count: Int) -> String {
    (format == .warc ? "capture" : "article") + (count == 1 ? "" : "s")
  }
}

extension ArchivedArticle {
  /// An article of which only the fields matter.
  fileprivate static let empty = ArchivedArticle(
    id: "", article: Article(title: "", body: ""), tags: [], entities: [], dates: [],
    provenance: Provenance(path: "", mediaType: ""))
}
