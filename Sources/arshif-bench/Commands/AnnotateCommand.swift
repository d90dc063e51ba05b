import Annotators
import ArchiveModel
import ArgumentParser
import Ingestion

/// `arshif-bench annotate`: how fast articles are annotated, on one core.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Measure what annotating articles takes of a processor, by stage.",
    discussion: """
      The articles are read before; the time is that of the processor, so a busy machine tells nearly the same.

        arshif-bench annotate articles.jsonl.gz
      """)

  @Argument(help: "The corpus, JSON Lines.")
  var corpus: String

  mutating func run() throws {
    let articles = Self.articles(in: corpus)
    let bytes = articles.reduce(0) { sum, article in
      Article.Field.allCases.reduce(sum) { $0 + article.text(of: $1).utf8.count }
    }
    let dates = Self.seconds(DateAnnotator(), articles)
    let places = Self.seconds(PlaceAnnotator(), articles)
    Output.line("\(articles.count) articles, \(bytes / 1_000_000) MB")
    Output.line("dates                          \(Self.rate(bytes, dates))")
    Output.line("places and country tags        \(Self.rate(bytes, places))")
    Output.line("tags and dates together        \(Self.rate(bytes, dates + places))")
    if let annotator = EntityAnnotator() {
      let all = Self.seconds(annotator, articles)
      Output.line("entities, beyond their places  \(Self.rate(bytes, all - places))")
    }
  }

  private static func articles(in corpus: String) -> [Article] {
    let reader = CaptureReader(paths: [corpus], format: .jsonLines)
    let parser = ArticleReader()
    var articles: [Article] = []
    while let item = reader.next() {
      if case .capture(let capture) = item, let article = try? parser.article(in: capture) {
        articles.append(article)
      }
    }
    return articles
  }

  private static func seconds(_ annotator: any Annotator, _ articles: [Article]) -> Double {
    let start = ResourceUsage().cpuSeconds
    var count = 0
    for article in articles { count += annotator.annotations(of: article).count }
    Output.note("\(annotator.identifier): \(count) annotations")
    return ResourceUsage().cpuSeconds - start
  }

  private static func rate(_ bytes: Int, _ seconds: Double) -> String {
    "\((Double(bytes) / 100_000 / max(seconds, 0.001)).rounded() / 10) MB/s"
  }
}
