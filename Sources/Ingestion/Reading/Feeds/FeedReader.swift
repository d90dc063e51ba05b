import ArchiveModel

/// Reads one record an entry of a feed in UTF-8, and holds the entries of one chunk at a time.
///
/// The capture of an entry is a feed of that entry alone, with what the feed tells of itself.
struct FeedReader: RecordReader {
  private let stream: ByteStream
  private let origin: RecordOrigin
  private let parser: FeedParser
  private var waiting: [FeedParser.Event] = []
  private var entryNumber = 0
  private var isRead = false
  private var isDone = false

  init(_ stream: ByteStream, origin: RecordOrigin) {
    self.stream = stream
    self.origin = origin
    parser = FeedParser(maximumLength: origin.maximumLength)
  }

  mutating func next() -> ReadItem? {
    do {
      while !isDone {
        if let event = waiting.popLast() { return item(event) }
        guard !isRead else {
          isDone = true
          return end()
        }
        try readChunk()
      }
      return nil
    } catch {
      isDone = true
      return .rejected(error)
    }
  }

  private mutating func readChunk() throws(ArchiveError) {
    if stream.position >= stream.buffer.count, try !stream.refill() {
      isRead = true
      parser.take([], isLast: true)
    } else {
      parser.take(stream.buffer[stream.position...], isLast: false)
      stream.position = stream.buffer.count
    }
    if parser.isOther { throw origin.notAFeed(parser.outline.root?.name) }
    waiting = parser.events.reversed()
    parser.events = []
  }

  private mutating func item(_ event: FeedParser.Event) -> ReadItem {
    entryNumber += 1
    switch event {
    case .broken(let line):
      return .rejected(origin.brokenEntry(entryNumber, line: line))
    case .tooLong: return .rejected(origin.tooLong(record: entryNumber))
    case .entry(let entry):
      stream.noteProgress()
      let outline = parser.outline
      let origin = RecordOrigin(
        path: origin.path, mediaType: outline.mediaType, charset: "utf-8",
        maximumLength: origin.maximumLength)
      return origin.capture(outline.document(of: entry), record: entryNumber)
    }
  }

  /// What is left to say at the end of the file.
  private func end() -> ReadItem? {
    if let failure = parser.failure {
      return .rejected(origin.brokenFeed(failure, entries: entryNumber))
    }
    return entryNumber == 0 ? .rejected(origin.empty("is a feed without entries")) : nil
  }
}
