import ArchiveModel

extension Article {
  /// The scalars of a body that tell its language.
  private static let tellingLength = 200

  /// Takes what the container of a page tells, where the page tells nothing itself: its address and when it was fetched.
  mutating func takeOrigin(_ provenance: Provenance) {
    url = url ?? provenance.url
    retrieved = retrieved ?? provenance.fetched
  }

  /// Tells the language by the beginning of the text, if nothing told it.
  mutating func guessLanguage() {
    if language != nil { return }
    let text = body.isEmpty ? title : body
    language = LanguageGuess.language(of: [String(text.unicodeScalars.prefix(Self.tellingLength))])
  }

  /// Takes the strongest date that is not later than a day after the retrieval, nor after `latest`.
  mutating func refuseLaterDates(latest: CalendarDate?) {
    let limits = [latest, retrieved?.value.start].compactMap { $0?.adding(days: 1) }
    guard let limit = limits.min() else { return }
    rivalDates.removeAll { $0.value.start > limit }
    if let claim = published, claim.value.start > limit {
      published = rivalDates.isEmpty ? nil : rivalDates.removeFirst()
    }
  }
}
