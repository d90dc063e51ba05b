import ArgumentParser

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Measure the names that are found in sentences of labelled tokens.",
    discussion: """
      Reads a token and its label a line (B-PERS, I-PERS, B-LOC, B-ORG, B-MISC, O), an empty line between sentences. \
      The tokens of a sentence are joined by spaces; a name is right if its tokens and its kind agree exactly.

      A file of sentences that the model learned from measures nothing but its memory, which the output says. What it \
      finds in parts of ANERcorp that were held out: arshif-train --folds 5

        arshif-eval names test.conll
        arshif-eval names labelled-news.conll --convention news --errors 30
      """)

  @Argument(help: "Files of labelled tokens.")
  var files: [String]

  @Option(
    help: "What counts as a name: as ANERcorp labels it, or as Arshif's news are labelled.")
  var convention = NameConvention.anercorp

  @Option(help: "The sentences that the model learned from, to tell whether a file holds them.")
  var trained = DataFolder.path + "/ner/anercorp/train.conll"

  @OptionGroup var options: ReportOptions

  func run() throws {
    let measure = try NamesMeasure(
      convention: convention, trained: TrainedSentences(path: trained))
    options.show(try files.map { try measure.report(of: $0) })
  }
}
