import ArgumentParser

struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Measure everything that labelled data is at hand for.",
    discussion: """
      Reads the data in $ARSHIF_DATA, else shared/data, and the labels that come with the sources. The errors in the \
      articles of test.jsonl are not shown, so that nobody learns from them.

        arshif-eval all
        arshif-eval all --errors 0 --json
      """)

  @Option(help: "The folder of the labelled data and the corpus.")
  var data = DataFolder.path

  @Option(help: "The folder of the sources, from which the labels come.")
  var sources = "Sources"

  @OptionGroup var options: ReportOptions

  func run() throws {
    options.show(try names() + articles() + dates() + [page()])
  }

  private func names() throws -> [Report] {
    let trained = data + "/ner/anercorp/train.conll"
    let measure = try NamesMeasure(
      convention: .anercorp, trained: TrainedSentences(path: trained))
    var other = try measure.report(of: data + "/ner/aqmar/all.conll")
    other.notes.append("Wikipedia, not news, and what is miscellaneous is another thing there")
    return try [measure.report(of: trained), other]
  }

  private func articles() throws -> [Report] {
    let measure = try ArticlesMeasure(
      trained: TrainedArticles(path: sources + "/arshif-train/Labels/news.jsonl"))
    return try ["dev", "test"].map { part in
      let path = sources + "/arshif-eval/Labels/\(part).jsonl"
      let articles = try LabelFile(path: path).articles(corpus: data + "/corpus/news-dev.jsonl.gz")
      var report = measure.report(of: articles, input: path)
      if part == "test" { report.errors = ErrorTally() }
      return report
    }
  }

  private func dates() throws -> [Report] {
    try [
      "cldr_ar_absolute", "cldr_ar_relative", "dateparser_tests", "moment_ar",
      "hijridate_ummalqura",
    ].map { try DatesMeasure().report(of: data + "/dates/\($0).jsonl") }
  }

  private func page() throws -> Report {
    try PageMeasure().report(
      of: data + "/seed/levant-news-page.txt",
      expected: sources + "/arshif-eval/Labels/levant-news-page.json")
  }
}
