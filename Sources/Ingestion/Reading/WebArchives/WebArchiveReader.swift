import ArchiveModel

/// Cuts a web archive into its records, and holds one at a time.
///
/// After damage it goes on with the next place at which a record begins.
struct WebArchiveReader {
  private let stream: ByteStream
  private let framing: any WebArchiveFraming
  private let path: String
  private let maximumLength: Int
  private var number = 0
  /// Whether the damage at this place was told already.
  private var isDamageKnown = false
  private var isDone = false
  /// What is looked at behind a block to see whether it ends there.
  private static let lookahead = 1 << 10
  private static let maximumHeaderLength = 64 << 10
  /// The bytes that are kept of a record that is too long.
  private static let sampleLength = 64 << 10

  init(
    _ stream: ByteStream, framing: any WebArchiveFraming, path: String, maximumLength: Int
  ) {
    self.stream = stream
    self.framing = framing
    self.path = path
    self.maximumLength = maximumLength
  }

  /// Returns the next record, or what stands in its place; nil at the end.
  mutating func next() -> WebArchiveItem? {
    while !isDone {
      skipLineEnds()
      guard stream.have(1) else {
        if let item = pass(stream.failure) { return item }
        continue
      }
      if beginsHere() {
        isDamageKnown = false
        return record()
      }
      if let item = skipGarbage() { return item }
    }
    return nil
  }

  /// Goes on behind a failure if that can be done, and returns what is to be told of it.
  private mutating func pass(_ failure: ReadFailure?) -> WebArchiveItem? {
    isDone = !stream.resume()
    guard let failure, !isDamageKnown || failure.isFinal else { return nil }
    isDamageKnown = true
    return .damaged(failure.error, nil)
  }

  private func skipLineEnds() {
    while stream.have(1) {
      let byte = stream.buffer[stream.position]
      guard byte == 0x0A || byte == 0x0D else { return }
      stream.position += 1
    }
  }

  private func beginsHere() -> Bool {
    _ = stream.have(Self.lookahead)
    if framing.begins(at: stream.position, of: stream.buffer) { return true }
    // An ARC's address may be long.
    _ = stream.have(Self.maximumHeaderLength)
    return framing.begins(at: stream.position, of: stream.buffer)
  }

  /// Moves to where a record begins, or to the end of what can be read.
  private mutating func skipGarbage() -> WebArchiveItem? {
    var length = 0
    var isFound = false
    while stream.have(Self.maximumHeaderLength + 1) || stream.buffer.count > stream.position {
      let range = stream.position..<stream.buffer.count
      let found = framing.firstBeginning(in: range, of: stream.buffer)
      // A beginning may lie across the end of the buffer.
      let isLast = stream.isAtEnd || stream.failure != nil
      let next = found ?? (isLast ? range.upperBound : max(range.lowerBound + 1, lastLine(range)))
      length += next - stream.position
      stream.position = next
      isFound = found != nil
      if isFound { break }
    }
    // A failure is told on its own.
    if isDamageKnown || !isFound && stream.failure != nil { return nil }
    isDamageKnown = true
    return .damaged(.noRecord(length, path: path, before: number + 1), nil)
  }

  private func lastLine(_ range: Range<Int>) -> Int {
    let tail = max(range.lowerBound, range.upperBound - Self.maximumHeaderLength)
    return stream.buffer[tail..<range.upperBound].lastIndex(of: 0x0A) ?? range.upperBound - 32
  }
}

extension WebArchiveReader {
  /// Reads the record that begins here.
  private mutating func record() -> WebArchiveItem {
    number += 1
    let (header, end) = header()
    guard let end else {
      stream.position += 1
      isDamageKnown = true
      let error = stream.failure?.error ?? .cutRecord(number, path: path)
      return .damaged(error.placed(at: number), header)
    }
    stream.position = end
    guard let length = header.length else {
      isDamageKnown = true
      let error = ArchiveError.noLength(header.declaredLength, record: number, path: path)
      return .damaged(error, header)
    }
    return length <= maximumLength ? whole(header, length) : beginning(header, length)
  }

  private func header() -> (header: WebArchiveHeader, end: Int?) {
    var wanted = 4 << 10
    while true {
      let isAll = !stream.have(wanted)
      let found = framing.header(at: stream.position, of: stream.buffer)
      // A line end at the end of the buffer may be half of one.
      if let end = found.end, end < stream.buffer.count || isAll { return found }
      if isAll || wanted > Self.maximumHeaderLength { return (found.header, nil) }
      wanted *= 2
    }
  }

  /// Reads a record that fits into memory, and checks that its block ends where it should.
  private mutating func whole(_ header: WebArchiveHeader, _ length: Int) -> WebArchiveItem {
    guard stream.have(length) else {
      return wholeAnswer(header)
        ?? damaged(header, stream.failure?.error ?? .cutRecord(number, path: path))
    }
    _ = stream.have(length + Self.lookahead)
    let start = stream.position
    let end = start + length
    let block = stream.buffer[start..<end]
    let isSound =
      isEnd(end) || RecordDigest(header.fields["WARC-Block-Digest"])?.matches(block) == true
    guard isSound else {
      return damaged(
        header, stream.failure?.error ?? .wrongLength(length, record: number, path: path))
    }
    let record = WebArchiveRecord(
      number: number, header: header, block: Array(block), isTooLong: false)
    stream.position = end
    stream.noteProgress()
    return .record(record)
  }

  /// Returns the last record of a file, though its length is wrong, if its HTTP answer is all there.
  private mutating func wholeAnswer(_ header: WebArchiveHeader) -> WebArchiveItem? {
    let block = Array(stream.buffer[stream.position...])
    guard stream.isAtEnd, let message = HTTPMessage(block),
      let length = message.fields["Content-Length"].flatMap({ Int($0) }), length > 0,
      length <= block.count - message.bodyStart,
      framing.firstBeginning(in: 0..<block.count, of: block) == nil
    else { return nil }
    stream.position = stream.buffer.count
    return .record(
      WebArchiveRecord(number: number, header: header, block: block, isTooLong: false))
  }

  /// Returns whether a block may end at `index`: line ends follow, and then a record or nothing.
  private func isEnd(_ index: Int) -> Bool {
    let bytes = stream.buffer
    let next = bytes[index...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? bytes.count
    if next == bytes.count { return stream.failure?.castsDoubt != true }
    if framing.begins(at: next, of: bytes) { return true }
    return bytes[index..<next].count { $0 == 0x0A } >= framing.separatorCount
  }

  /// Moves from a block that does not end where it should to where a record begins, inside it or behind.
  private mutating func damaged(
    _ header: WebArchiveHeader, _ error: ArchiveError
  ) -> WebArchiveItem {
    isDamageKnown = true
    let range = stream.position..<stream.buffer.count
    if let found = framing.firstBeginning(in: range, of: stream.buffer) {
      stream.position = found
      let length = header.length ?? 0
      return .damaged(.wrongLength(length, record: number, path: path), header)
    }
    stream.position = range.upperBound
    return .damaged(error.placed(at: number), header)
  }

  /// Passes over a record that is too long, unless others begin in it, and keeps its first bytes.
  private mutating func beginning(_ header: WebArchiveHeader, _ length: Int) -> WebArchiveItem {
    _ = stream.have(min(length, Self.sampleLength))
    let sample = Array(stream.buffer[stream.position...].prefix(Self.sampleLength))
    var left = length
    while left > 0 {
      guard stream.have(min(left, Self.lookahead)) else {
        return damaged(header, stream.failure?.error ?? .cutRecord(number, path: path))
      }
      let end = min(stream.buffer.count, stream.position + left)
      let range = stream.position..<end
      if let found = framing.firstBeginning(in: range, of: stream.buffer) {
        stream.position = found
        isDamageKnown = true
        return .damaged(.wrongLength(length, record: number, path: path), header)
      }
      // A beginning may lie across the end of the buffer.
      let step = left > range.count ? max(1, range.count - 32) : range.count
      left -= step
      stream.position += step
    }
    return .record(
      WebArchiveRecord(number: number, header: header, block: sample, isTooLong: true))
  }
}
