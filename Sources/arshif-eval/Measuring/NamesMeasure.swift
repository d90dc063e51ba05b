import Annotators
import ArchiveModel

/// Measures names against labelled tokens.
struct NamesMeasure {
  private let tagger: EntityTagger
  private let convention: NameConvention
  private let trained: TrainedSentences

  /// Creates a measure of the model that comes with the program.
  ///
  /// - Parameters:
  ///   - convention: What counts as a name.
  ///   - trained: What the model learned from.
  /// - Throws: ``ArchiveModel/ArchiveError`` if the program has no model.
  init(convention: NameConvention, trained: TrainedSentences) throws(ArchiveError) {
    guard let model = EntityModel.embedded else { throw .noModel }
    tagger = convention.tagger(model)
    self.convention = convention
    self.trained = trained
  }

  /// Returns the figures of a file.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError`` for a file that can't be read or holds other lines.
  func report(of path: String) throws(ArchiveError) -> Report {
    let sentences = try ConllFile(path: path).sentences()
    var tagger = SentenceTagger(tagger)
    var report = Report(title: "names", input: path)
    report.notes = [trained.note(on: sentences), "convention: \(convention.rawValue)"]
    var counts: [EntityLabel.Kind: Counts] = [:]
    for sentence in sentences {
      let comparison = SpanComparison(
        labelled: sentence.spans, found: tagger.spans(of: sentence))
      for kind in EntityLabel.Kind.allCases {
        counts[kind, default: Counts()] += comparison.counts(of: kind)
      }
      for (fault, span, other) in comparison.faults {
        report.errors.add(
          "names " + fault.rawValue, Self.what(span, other, in: sentence),
          at: sentence.context(of: span.tokens))
      }
    }
    for kind in EntityLabel.Kind.allCases where counts[kind] != Counts() {
      report.add("\(kind)", counts[kind] ?? Counts())
    }
    report.add("all (micro)", counts.values.reduce(Counts(), +))
    return report
  }

  private static func what(
    _ span: TokenSpan, _ other: TokenSpan?, in sentence: LabelledSentence
  ) -> String {
    let words = "\(sentence.words(span.tokens)) (\(span.kind))"
    guard let other else { return words }
    if other.tokens == span.tokens { return words + " as \(other.kind)" }
    return words + " as \(sentence.words(other.tokens)) (\(other.kind))"
  }
}

extension ArchiveError {
  /// The error of a program that was built without a model of names.
  static var noModel: ArchiveError {
    ArchiveError(
      .notFound, "this program has no model of names",
      hint: "learn one, and build again: make model")
  }
}
