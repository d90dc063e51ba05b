import ArchiveModel

extension Provenance {
  /// When the bytes were fetched, as a claim; nil if nothing tells.
  var fetched: DateClaim? {
    fetchedAt.flatMap { text in
      RecordDateParser().value(of: text).map { DateClaim($0, origin: .warc, surface: text) }
    }
  }
}
