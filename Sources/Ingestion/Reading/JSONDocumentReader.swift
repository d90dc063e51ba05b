import ArchiveModel

/// Reads the elements of a JSON array, or JSON objects one after another, and holds one at a time.
///
/// Of an object that wraps an array of records, such as `{"articles": […]}`, only the array is read.
struct JSONDocumentReader: RecordReader {
  private enum Place {
    /// Outside of all values.
    case root
    /// In the array that holds the records, and in how many brackets around it.
    case elements(wrappers: Int)
    case ended
  }

  private let stream: ByteStream
  private var origin: RecordOrigin
  private var place = Place.root
  private var recordCount = 0

  init(_ stream: ByteStream, origin: RecordOrigin) {
    self.stream = stream
    self.origin = origin
  }

  mutating func next() -> ReadItem? {
    do {
      while true {
        if case .ended = place { return nil }
        if let item = try step() { return item }
      }
    } catch {
      place = .ended
      return .rejected(error)
    }
  }

  /// Takes a separator or a record.
  private mutating func step() throws(ArchiveError) -> ReadItem? {
    guard let byte = try peek() else { return try end() }
    switch (place, byte) {
    case (_, UInt8(ascii: ",")):
      stream.position += 1
      return nil
    case (.elements(let wrappers), UInt8(ascii: "]")):
      stream.position += 1
      place = .root
      if wrappers > 0 { try skipRest(depth: wrappers) }
      return nil
    case (.root, UInt8(ascii: "[")):
      stream.position += 1
      place = .elements(wrappers: 0)
      return nil
    case (.root, UInt8(ascii: "{")), (.elements, _): return try record()
    default: throw notJSON()
    }
  }

  private mutating func end() throws(ArchiveError) -> ReadItem? {
    if case .elements = place { throw origin.cut(record: recordCount + 1) }
    place = .ended
    return recordCount > 0 ? nil : .rejected(origin.empty("holds no records"))
  }

  /// Reads a record, or finds that it wraps an array of records.
  private mutating func record() throws(ArchiveError) -> ReadItem? {
    var bytes: [UInt8] = []
    var scanner = JSONBoundaryScanner()
    if case .root = place { scanner.stopsAtFieldArrays = recordCount == 0 }
    var isTooLong = false
    while true {
      let start = stream.position
      let stop = scanner.scan(stream.buffer, from: start)
      take(upTo: stop, from: start, into: &bytes, isTooLong: &isTooLong)
      switch stop {
      case .valueEnd: return finish(bytes, isTooLong: isTooLong)
      case .pieceEnd: if try !stream.refill() { return try cutRecord() }
      case .fieldArray: if try entersWrapped(after: bytes) { return nil }
      }
    }
  }

  private func take(
    upTo stop: JSONBoundaryScanner.Stop, from start: Int, into bytes: inout [UInt8],
    isTooLong: inout Bool
  ) {
    let end =
      switch stop {
      case .pieceEnd: stream.buffer.count
      case .valueEnd(let index): index
      case .fieldArray(let index): index + 1
      }
    stream.position = end
    guard !isTooLong else { return }
    isTooLong = bytes.count + end - start > origin.maximumLength
    if isTooLong { bytes = [] } else { bytes.append(contentsOf: stream.buffer[start..<end]) }
  }

  private mutating func finish(_ bytes: [UInt8], isTooLong: Bool) -> ReadItem {
    recordCount += 1
    // A file that is one record has no number in it.
    var number: Int? = recordCount
    if case .root = place, recordCount == 1, (try? peek()) == .some(nil) { number = nil }
    if isTooLong { return .rejected(origin.tooLong(record: number)) }
    stream.noteProgress()
    return origin.capture(bytes, record: number)
  }

  private func cutRecord() throws(ArchiveError) -> ReadItem? {
    if case .root = place, recordCount == 0 { throw origin.cut(record: nil) }
    throw origin.cut(record: recordCount + 1)
  }

  /// Returns whether the array that opens after `bytes` holds the records, and goes in if so.
  private mutating func entersWrapped(after bytes: [UInt8]) throws(ArchiveError) -> Bool {
    guard RecordWrapper.opens(after: bytes), try peek() == UInt8(ascii: "{") else { return false }
    place = .elements(wrappers: 1)
    origin.sidecar = RecordWrapper.sidecar(in: bytes)
    return true
  }

  private func skipRest(depth: Int) throws(ArchiveError) {
    var scanner = JSONBoundaryScanner(depth: depth)
    while true {
      switch scanner.scan(stream.buffer, from: stream.position) {
      case .valueEnd(let end):
        stream.position = end
        return
      case .fieldArray, .pieceEnd:
        stream.position = stream.buffer.count
        if try !stream.refill() { throw origin.cut(record: nil) }
      }
    }
  }

  /// Returns the next byte that is no white space, without taking it; nil at the end.
  private func peek() throws(ArchiveError) -> UInt8? {
    while true {
      while stream.position < stream.buffer.count {
        let byte = stream.buffer[stream.position]
        guard byte == 0x20 || (0x09...0x0D).contains(byte) else { return byte }
        stream.position += 1
      }
      if try !stream.refill() { return nil }
    }
  }

  private func notJSON() -> ArchiveError {
    let place =
      recordCount == 0 ? "does not begin with" : "has after its last record something that is not"
    return ArchiveError(
      .malformedInput, "\(ArchiveError.inputName(origin.path)) \(place) a JSON object or array",
      hint:
        "for one object a line name the format: --format jsonl; for a page's text: --format txt",
      path: origin.path, record: recordCount == 0 ? nil : recordCount + 1)
  }
}
