import Annotators

/// A training on all texts, or on all but a part that is held out.
struct TrainingCourse {
  /// What speaks against a name where as many names are to be found as are wrong.
  private static let caution: Float = -1

  private let texts: TrainingTexts
  private let options: FieldTrainer.Options
  private let writer: ModelWriter
  private let builder: SentenceBuilder
  private let news: [TrainingSentence]

  init(tables: ModelTables, texts: TrainingTexts, options: FieldTrainer.Options) {
    self.texts = texts
    self.options = options
    writer = ModelWriter(tables: tables, weightBits: options.weightBits)
    guard let blank = EntityModel(ModelMemory(keeping: writer.bytes(nil))) else {
      preconditionFailure("the layout reads what it wrote")
    }
    let builder = SentenceBuilder(model: blank)
    self.builder = builder
    news = texts.news.flatMap { builder.sentences(of: $0, in: .news) }
  }

  /// Returns the bytes of the model that is learned from all texts.
  func model(_ progress: Progress) -> [UInt8] {
    writer.bytes(trained(on: texts.anercorp[...], progress))
  }

  /// Learns `folds` times without a part of ANERcorp, and counts what is found in these parts by its convention.
  ///
  /// Parts are stretches of the collection, so that no article stands on both sides.
  func crossValidation(folds: Int, _ progress: Progress) -> SpanScore {
    var score = SpanScore()
    let all = texts.anercorp
    for fold in 0..<folds {
      let part = all.count * fold / folds..<all.count * (fold + 1) / folds
      let trainer = trained(on: all[..<part.lowerBound] + all[part.upperBound...], progress)
      guard let model = EntityModel(ModelMemory(keeping: writer.bytes(trainer))) else { continue }
      let tagger = EntityTagger(model: model, domain: .anercorp, caution: Self.caution)
      var memory = WordMemory()
      for text in all[part] {
        let found = tagger.labels(of: text.tokens, in: text.text, memory: &memory)
        score.add(gold: text.labels, predicted: found.map(Int.init))
      }
      progress.note("part \(fold + 1) of \(folds): so far \(score.total)")
    }
    return score
  }

  private func trained(on anercorp: ArraySlice<LabelledText>, _ progress: Progress) -> FieldTrainer
  {
    var trainer = FieldTrainer(options: options)
    let sentences = anercorp.flatMap { builder.sentences(of: $0, in: .anercorp) } + news
    trainer.train(on: sentences) { epoch, loss in
      progress.note("round \(epoch + 1) of \(options.epochs): loss \(Int(loss))")
    }
    return trainer
  }
}
