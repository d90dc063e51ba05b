import ArchiveModel

/// Collects the names of an article: what the tagger labelled, and the same names where it did not.
struct NameCollector {
  private let model: EntityModel
  private let boundary: NameBoundary
  private let coordination = AdjectiveCoordination()
  private let scanner = EntityTokenScanner()
  private let memory: WordMemory
  private let readings: [FieldReading]
  private let entries: [[Int32]]

  /// The hash of «عبد».
  private static let servant = [0x639, 0x628, 0x62F].reduce(0) {
    FoldedWord.hash($1, before: $0)
  }

  init(
    model: EntityModel, readings: [FieldReading], entries: [[Int32]], memory: WordMemory
  ) {
    self.model = model
    boundary = NameBoundary(model: model)
    self.readings = readings
    self.entries = entries
    self.memory = memory
  }

  /// Returns the names, in order of field and range.
  func spans() -> [NameSpan] {
    var spans = labelledSpans()
    spans = FormVotes(spans: spans).settled(spans).map(withKnownKind)
    spans += repeatedSpans(of: spans)
    return spans.sorted {
      ($0.field.order, $0.range.lowerBound) < ($1.field.order, $1.range.lowerBound)
    }
  }

  /// Gives a name that is known as one thing only the kind of this thing.
  private func withKnownKind(_ span: NameSpan) -> NameSpan {
    guard let match = model.lexicon.match(of: span.words), match.isCertain, let line = match.line,
      let known = model.nameRecords.name(at: line)
    else { return span }
    var span = span
    span.kind = known.kind
    return span
  }

  private func labelledSpans() -> [NameSpan] {
    var begun: Set<UInt64> = []
    var labelled: [(field: Int, kind: Mention.Kind, tokens: Range<Int>)] = []
    for (number, reading) in readings.enumerated() {
      for var name in reading.labelledNames() {
        if name.kind == .organization {
          name.tokens = coordination.extended(name.tokens, in: reading)
        }
        labelled.append((number, name.kind, name.tokens))
        begun.insert(reading.tokens[name.tokens.lowerBound].hash)
      }
    }
    return labelled.compactMap { name in
      span(of: name.tokens, kind: name.kind, in: name.field) { begun.contains($0) }
    }
  }

  /// Makes the span of a name; nil if it holds no letter to speak of.
  private func span(
    of tokens: Range<Int>, kind: Mention.Kind, in field: Int, reading chosen: Int? = nil,
    isNamed: (UInt64) -> Bool
  ) -> NameSpan? {
    let reading = readings[field]
    let first = reading.tokens[tokens.lowerBound]
    let known = memory.entries[Int(entries[field][tokens.lowerBound])].readings
    var words: [UInt64] = []
    for index in tokens.dropFirst() where reading.tokens[index].shape != .sign {
      words.append(reading.tokens[index].hash)
    }
    let number = chosen ?? boundary.reading(of: known, rest: words, isNamed: isNamed)
    words.insert(known.hashes[number], at: 0)
    let restoresAlef = number == known.count - 1 && number > 0 && known.restoresAlef
    // Of «لل» one ل is the article's and stays.
    let letters = Int(known.lengths[number]) - (restoresAlef ? 1 : 0)
    let start = scanner.offset(
      ofLetter: letters, from: Int(first.start), to: Int(first.end),
      of: reading.text.utf8Span.span)
    let end = Int(reading.tokens[tokens.upperBound - 1].end)
    guard end - start >= 4, first.shape != .number || tokens.count > 1 else { return nil }
    return NameSpan(
      kind: kind, field: reading.field, tokens: tokens, range: start..<end, words: words,
      key: key(of: tokens, words: words, in: reading), lacksAlef: restoresAlef)
  }

  private func key(of tokens: Range<Int>, words: [UInt64], in reading: FieldReading) -> [UInt64] {
    guard words.dropLast().contains(Self.servant) else { return words }
    let places = tokens.filter { $0 == tokens.lowerBound || reading.tokens[$0].shape != .sign }
    var key: [UInt64] = []
    for (word, place) in zip(words, places) {
      guard key.last == Self.servant else {
        key.append(word)
        continue
      }
      let token = reading.tokens[place]
      let letters = scanner.letters(
        from: Int(token.start), to: Int(token.end), of: reading.text.utf8Span.span)
      key[key.count - 1] = letters.hash(0..<letters.count, after: Self.servant)
    }
    return key
  }

  /// Returns the spans of names that stand elsewhere in the article too, where no label found them.
  private func repeatedSpans(of spans: [NameSpan]) -> [NameSpan] {
    let forms = RepeatedForms(spans: spans, vocabulary: model.vocabulary)
    guard !forms.isEmpty else { return [] }
    var found: [NameSpan] = []
    for (number, reading) in readings.enumerated() {
      var taken = spans.filter { $0.field == reading.field }.map(\.tokens)[...]
      var index = 0
      while index < reading.tokens.count {
        while let next = taken.first, next.upperBound <= index { taken.removeFirst() }
        if let next = taken.first, next.contains(index) {
          index = next.upperBound
          continue
        }
        let limit = taken.first?.lowerBound ?? reading.tokens.count
        let known = memory.entries[Int(entries[number][index])].readings
        if let form = forms.longest(at: index, to: limit, readings: known, tokens: reading.tokens),
          let span = span(
            of: index..<index + form.length, kind: form.kind, in: number, reading: form.reading,
            isNamed: { _ in false })
        {
          found.append(span)
          index += form.length
        } else {
          index += 1
        }
      }
    }
    return found
  }
}

extension Article.Field {
  /// The place of the field in the article.
  var order: Int {
    switch self {
    case .title: 0
    case .summary: 1
    case .body: 2
    }
  }
}
