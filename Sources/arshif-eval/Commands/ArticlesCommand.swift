import ArgumentParser

struct ArticlesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Measure the entities, country tags and dates of labelled articles.",
    discussion: """
      Reads a JSON object a line: "id", and any of

        "about"     the countries that the article is about: ["iraq", "usa"]
        "entities"  each thing that it names, once: [{"kind": "person", "name": …, "surfaces": […]}]
        "dates"     each date of title and body, in their order:
                    [{"surface": "أمس", "value": "2015-07-21"}]; a range is 2015-07-20/2015-07-26

      The kinds are person, organization, location and event. A line that holds "title", "body" and "published" too is \
      the article itself; the others are looked up by their id in the corpus.

        arshif-eval articles labels.jsonl --corpus articles.jsonl.gz
        arshif-eval articles labelled-articles.jsonl --errors 0
      """)

  @Argument(help: "A file of JSON Lines.")
  var labels: String

  @Option(help: "The articles: a file of JSON Lines, which may be compressed.")
  var corpus: String?

  @Option(help: "Labels that the model learned from, to tell whether the file holds them.")
  var trained = "Sources/arshif-train/Labels/news.jsonl"

  @OptionGroup var options: ReportOptions

  func run() throws {
    let measure = try ArticlesMeasure(trained: TrainedArticles(path: trained))
    let articles = try LabelFile(path: labels).articles(corpus: corpus)
    options.show([measure.report(of: articles, input: labels)])
  }
}
