import ArchiveModel

/// How often an article's names were taken for which kind: one form is one thing, as a rule.
struct FormVotes {
  private var votes: [[UInt64]: [Mention.Kind: Int]] = [:]

  init(spans: [NameSpan]) {
    for span in spans { votes[span.words, default: [:]][span.kind, default: 0] += 1 }
  }

  /// Returns the spans with the kind that most occurrences of their form have; the title counts no more than the body.
  func settled(_ spans: [NameSpan]) -> [NameSpan] {
    spans.map { span in
      guard let kinds = votes[span.words], kinds.count > 1 else { return span }
      var settled = span
      let own = kinds[span.kind] ?? 0
      if let best = kinds.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
        best.value > 2 * own
      {
        settled.kind = best.key
      }
      return settled
    }
  }
}
