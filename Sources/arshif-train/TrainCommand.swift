import Annotators
import ArgumentParser
import Foundation

/// The program that learns the model of the entity recognizer.
@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arshif-train",
    abstract:
      "Learns to find names in Arabic news, and writes the model that Arshif is built with.",
    discussion: """
      Learns from ANERcorp, the news articles and paragraphs labelled in SOURCES, the lists of names there and in the \
      gazetteer, and the distribution of words in raw text. The same inputs give the same model.

        arshif-train --data shared/data --output Sources/CEntityModel/entities.model
        arshif-train --data shared/data --folds 5
      """)

  @Option(help: "The folder of the labelled data and the corpus.")
  var data = ProcessInfo.processInfo.environment["ARSHIF_DATA"] ?? "shared/data"

  @Option(help: "The folder with Names, Labels and Paragraphs.")
  var sources = "Sources/arshif-train"

  @Option(help: "Where the model is written.")
  var output: String?

  @Option(help: "Print what is found in parts of ANERcorp that were held out: the number of parts.")
  var folds: Int?

  @Option(help: "Rounds over all sentences.")
  var epochs = FieldTrainer.Options().epochs

  @Option(help: "The share of features left out at random in each step.")
  var dropout = FieldTrainer.Options().dropout

  func validate() throws {
    guard output != nil || folds != nil else {
      throw ValidationError("Nothing to do: give --output FILE or --folds N.")
    }
    if let folds, folds < 2 { throw ValidationError("--folds needs 2 parts or more.") }
  }

  func run() throws {
    let progress = Progress()
    let texts = try TrainingTexts(data: data, sources: sources)
    progress.note(
      "\(texts.anercorp.count) sentences of ANERcorp, \(texts.news.count) labelled texts")
    let tables = try ModelTables(texts: texts, sources: sources)
    progress.note(
      "\(tables.vocabulary.count) words of raw text, \(tables.lexicon.count) names and beginnings")
    let course = TrainingCourse(
      tables: tables, texts: texts,
      options: FieldTrainer.Options(epochs: epochs, dropout: dropout))
    if let folds {
      print(course.crossValidation(folds: folds, progress).summary)
    }
    if let output {
      try Data(course.model(progress)).write(to: URL(filePath: output))
      progress.note("written to \(output)")
    }
  }
}
