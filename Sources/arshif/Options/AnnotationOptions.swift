import Annotators
import ArgumentParser

/// What is sought in articles.
struct AnnotationOptions: ParsableArguments {
  @Flag(
    help:
      "Seek no persons, organizations and events, which takes most of the time; reprocess --stage annotate finds them later."
  )
  var noEntities = false

  @Option(help: "The least weight that makes a country's tag, 0 to 1; less gives more tags.")
  var tagThreshold = CountryTagAnnotator.defaultThreshold

  func validate() throws {
    guard (0...1).contains(tagThreshold) else {
      throw ValidationError("--tag-threshold \(tagThreshold): give a number from 0 to 1")
    }
  }

  /// The annotators that do it.
  var annotators: [any Annotator] {
    StandardAnnotators.make(entities: !noEntities, tagThreshold: tagThreshold)
  }
}
