import Annotators

/// Turns labelled tokens into the features that speak for them, as the tagger sees them.
struct SentenceBuilder {
  private let model: EntityModel
  private let words: WordFeatures
  private let scanner = EntityTokenScanner()

  /// - Parameter model: Holds vocabulary and lists; its weights are not looked at.
  init(model: EntityModel) {
    self.model = model
    words = WordFeatures(vocabulary: model.vocabulary)
  }

  /// Returns the sentences of a labelled text.
  func sentences(of labelled: LabelledText, in domain: TextDomain) -> [TrainingSentence] {
    labelled.tokens.sentences.map { range in
      var labels = Array(labelled.labels[range])
      // A sentence can end within a name, at an abbreviation's full stop.
      if EntityLabel.isInside(labels[0]) { labels[0] -= 1 }
      return sentence(
        Array(labelled.tokens.tokens[range]), of: labelled.text, labels: labels, in: domain)
    }
  }

  private func sentence(
    _ tokens: [EntityToken], of text: String, labels: [Int], in domain: TextDomain
  ) -> TrainingSentence {
    let bytes = text.utf8Span.span
    var features: [[UInt64]] = []
    var readings: [WordReadings] = []
    var classes: [TransitionClasses] = []
    for token in tokens {
      let letters = scanner.letters(from: Int(token.start), to: Int(token.end), of: bytes)
      readings.append(WordReadings(of: token, letters: letters))
      classes.append(TransitionClasses(of: token, letters: letters, vocabulary: model.vocabulary))
      var list: [UInt64] = []
      words.append(of: token, letters: letters, readings: readings[readings.count - 1], to: &list)
      features.append(list)
    }
    var edge: [UInt64] = []
    words.append(
      of: .edge, letters: FoldedLetters(),
      readings: WordReadings(of: .edge, letters: FoldedLetters()),
      to: &edge)
    let statements = statements(on: tokens, readings)
    var result = TrainingSentence(labels: labels, classes: classes, rows: [], starts: [0])
    func word(_ index: Int) -> ContextFeatures.Word {
      let hash = tokens.indices.contains(index) ? tokens[index].hash : EntityToken.edge.hash
      return ContextFeatures.Word(hash: hash, cluster: model.vocabulary.entry(of: hash).cluster(0))
    }
    for index in tokens.indices {
      for distance in WordFeatures.distances {
        let other = index + distance
        for feature in tokens.indices.contains(other) ? features[other] : edge {
          result.rows.append(model.row(of: WordFeatures.shared(feature, at: distance)))
          result.rows.append(model.row(of: WordFeatures.own(feature, at: distance, in: domain)))
        }
      }
      for distance in ListFeatures.distances where statements.indices.contains(index + distance) {
        for statement in statements[index + distance] {
          result.rows.append(model.row(of: ListFeatures.feature(statement, at: distance)))
        }
      }
      for statement in statements[index] {
        result.rows.append(model.row(of: ListFeatures.feature(statement, on: tokens[index].hash)))
      }
      ContextFeatures.forEachFeature(
        of: word(index), before: word(index - 1), second: word(index - 2), after: word(index + 1)
      ) { result.rows.append(model.row(of: $0)) }
      result.starts.append(Int32(result.rows.count))
    }
    return result
  }

  private func statements(on tokens: [EntityToken], _ readings: [WordReadings]) -> [[UInt64]] {
    var statements = [[UInt64]](repeating: [], count: tokens.count)
    model.lexicon.forEachMatch(
      in: tokens.indices, readings: { readings[$0] }, word: { tokens[$0].hash }
    ) { match in
      for index in match.range {
        ListFeatures.forEachStatement(on: index, of: match) { statements[index].append($0) }
      }
    }
    return statements
  }
}
