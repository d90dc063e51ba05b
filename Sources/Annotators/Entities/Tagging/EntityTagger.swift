/// Labels the tokens of a text by a conditional random field: the likeliest labels of each sentence as a whole.
package struct EntityTagger: Sendable {
  private static let distances = 5

  package let model: EntityModel
  private let domain: TextDomain
  private let features: WordFeatures
  private let scanner = EntityTokenScanner()
  private let caution: Int32
  /// The transitions of all classes of words, one class after another.
  private let transitions: [SIMD16<Int16>]

  /// Creates a tagger.
  ///
  /// - Parameters:
  ///   - model: What was learned.
  ///   - domain: The convention to follow.
  ///   - caution: What speaks against a name before anything is known, in the natural logarithm of odds; less than 0
  ///     finds more names, and more that are none.
  package init(model: EntityModel, domain: TextDomain = .news, caution: Float = 0.7) {
    self.model = model
    self.domain = domain
    self.caution = Int32(caution * model.unit)
    features = WordFeatures(vocabulary: model.vocabulary)
    transitions = (0..<TransitionClasses.count).flatMap { model.transitions(before: $0) }
  }

  /// Returns the label of each token of `text`.
  package func labels(
    of tokenized: TokenizedText, in text: String, memory: inout WordMemory
  ) -> [UInt8] {
    memory.prepare(forTokens: tokenized.tokens.count + 1)
    let entries = entries(of: tokenized, in: text, memory: &memory)
    return labels(of: tokenized, entries: entries, memory: memory)
  }

  /// Returns the label of each token of a text whose words are in the memory.
  func labels(
    of tokenized: TokenizedText, entries: [Int32], memory: WordMemory
  ) -> [UInt8] {
    let tokens = tokenized.tokens
    var labels = [UInt8](repeating: 0, count: tokens.count)
    var scores: [SIMD16<Int32>] = []
    var classes: [TransitionClasses] = []
    var path = LabelPath()
    for sentence in tokenized.sentences {
      scores.removeAll(keepingCapacity: true)
      classes.removeAll(keepingCapacity: true)
      for index in sentence {
        scores.append(score(of: index, in: sentence, entries, memory))
        classes.append(memory.entries[Int(entries[index])].classes)
      }
      addLists(to: &scores, in: sentence, entries, memory)
      path.find(scores, classes, transitions: transitions)
      for index in sentence { labels[index] = path.labels[index - sentence.lowerBound] }
    }
    return labels
  }

  /// Returns the number of each token's entry in the memory, and behind them that of the sentence's edge.
  func entries(
    of tokenized: TokenizedText, in text: String, memory: inout WordMemory
  ) -> [Int32] {
    let bytes = text.utf8Span.span
    var entries: [Int32] = []
    entries.reserveCapacity(tokenized.tokens.count + 1)
    for token in tokenized.tokens {
      let entry = memory.entry(of: token.hash) {
        makeEntry(
          of: token,
          letters: scanner.letters(from: Int(token.start), to: Int(token.end), of: bytes))
      }
      entries.append(Int32(entry))
    }
    let edge = memory.entry(of: EntityToken.edge.hash) {
      makeEntry(of: .edge, letters: FoldedLetters())
    }
    entries.append(Int32(edge))
    return entries
  }

  private func makeEntry(of token: EntityToken, letters: FoldedLetters) -> WordMemory.Entry {
    var entry = WordMemory.Entry()
    entry.readings = WordReadings(of: token, letters: letters)
    entry.classes = TransitionClasses(
      of: token, letters: letters, vocabulary: model.vocabulary)
    entry.word = ContextFeatures.Word(
      hash: token.hash, cluster: model.vocabulary.entry(of: token.hash).cluster(0))
    var list: [UInt64] = []
    features.append(of: token, letters: letters, readings: entry.readings, to: &list)
    for feature in list {
      for distance in WordFeatures.distances {
        let shared = model.weights(of: WordFeatures.shared(feature, at: distance))
        let own = model.weights(of: WordFeatures.own(feature, at: distance, in: domain))
        entry.scores[distance + 2] &+=
          SIMD16<Int16>(truncatingIfNeeded: shared) &+ SIMD16<Int16>(truncatingIfNeeded: own)
      }
    }
    return entry
  }

  /// What the words around say for the token `index`.
  @inline(__always)
  private func score(
    of index: Int, in sentence: Range<Int>, _ entries: [Int32], _ memory: WordMemory
  ) -> SIMD16<Int32> {
    let edge = Int(entries[entries.count - 1])
    func entry(_ distance: Int) -> Int {
      let other = index + distance
      return sentence.contains(other) ? Int(entries[other]) : edge
    }
    let (second, before, own, after, third) = (entry(-2), entry(-1), entry(0), entry(1), entry(2))
    var sum = memory.entries[second].scores[0]
    sum &+= memory.entries[before].scores[1]
    sum &+= memory.entries[own].scores[2]
    sum &+= memory.entries[after].scores[3]
    sum &+= memory.entries[third].scores[4]
    ContextFeatures.forEachFeature(
      of: memory.entries[own].word, before: memory.entries[before].word,
      second: memory.entries[second].word, after: memory.entries[after].word
    ) { sum &+= SIMD16<Int16>(truncatingIfNeeded: model.weights(of: $0)) }
    var score = SIMD16<Int32>(truncatingIfNeeded: sum)
    score[EntityLabel.outside] &+= caution
    return score
  }

  /// Adds what the lists of names say.
  private func addLists(
    to scores: inout [SIMD16<Int32>], in sentence: Range<Int>, _ entries: [Int32],
    _ memory: WordMemory
  ) {
    model.lexicon.forEachMatch(
      in: sentence, readings: { memory.entries[Int(entries[$0])].readings },
      word: { memory.entries[Int(entries[$0])].word.hash }
    ) { match in
      for index in match.range {
        // Known names need no caution, those that mean nothing else even less.
        if match.line != nil {
          scores[index - sentence.lowerBound][EntityLabel.outside] &-=
            (match.isCertain ? 4 : 2) * max(0, caution)
        }
        let word = memory.entries[Int(entries[index])].word.hash
        ListFeatures.forEachStatement(on: index, of: match) { statement in
          for distance in ListFeatures.distances where sentence.contains(index - distance) {
            scores[index - distance - sentence.lowerBound] &+= SIMD16<Int32>(
              truncatingIfNeeded: model.weights(of: ListFeatures.feature(statement, at: distance)))
          }
          scores[index - sentence.lowerBound] &+= SIMD16<Int32>(
            truncatingIfNeeded: model.weights(of: ListFeatures.feature(statement, on: word)))
        }
      }
    }
  }
}
