import ArchiveModel

/// The content of a file, pipe or standard input, unpacked, a chunk at a time.
final class ByteStream {
  /// The bytes read and not yet replaced by later ones.
  private(set) var buffer: [UInt8] = []
  /// The index in ``buffer`` of the first byte that was not taken yet.
  var position = 0
  /// Whether the last byte was read.
  private(set) var isAtEnd = false
  /// Why reading can't go on, where it can't.
  private(set) var failure: ReadFailure?

  private let path: String
  private let file: FileSource
  private var source: any ByteSource
  private var converter: CharsetConverter?
  private var layers = 0

  /// Opens the file at `path`, or standard input for `-`.
  init(path: String) throws(ArchiveError) {
    self.path = path
    file = try FileSource(path: path)
    source = file
  }

  /// The bytes read from the file so far, before they were unpacked or converted.
  var bytesRead: Int { file.bytesRead }

  /// The length of the content; nil where that is not known before its end.
  var size: Int? { layers == 0 ? file.size : nil }

  /// Reads the first `count` bytes of the content, and unpacks what is compressed.
  ///
  /// - Throws: ``ArchiveError`` if there is no byte to be had; a later failure waits for its turn.
  func open(sample count: Int) throws(ArchiveError) {
    gather(count)
    while layers < Self.maximumLayers, let compression = Compression(buffer) {
      let packed = PackedInput(buffer, followedBy: source, path: path)
      source = UnpackingSource(compression, of: packed)
      layers += 1
      buffer = []
      isAtEnd = false
      failure = nil
      gather(count)
    }
    if buffer.isEmpty, let failure { throw failure.error }
  }

  /// How often a content may be compressed: once by its writer, and once on its way.
  private static let maximumLayers = 2

  /// Converts all that was not taken yet, and all that comes, to UTF-8.
  func convert(from charset: String) {
    guard let converter = CharsetConverter(from: charset) else { return }
    self.converter = converter
    buffer = converter.convert(buffer[position...], isLast: isAtEnd)
    position = 0
  }

  /// Replaces the buffer, whose bytes were all taken, by the next chunk.
  ///
  /// - Returns: Whether there was one.
  func refill() throws(ArchiveError) -> Bool {
    repeat {
      guard !isAtEnd else { return false }
      let chunk = try nextChunk()
      buffer = converter?.convert(chunk[...], isLast: isAtEnd) ?? chunk
      position = 0
    } while buffer.isEmpty
    return true
  }

  /// Reads on until the buffer holds `count` bytes or all that remain.
  func extend(to count: Int) throws(ArchiveError) {
    while buffer.count < count, !isAtEnd {
      let chunk = try nextChunk()
      if buffer.isEmpty { buffer = chunk } else { buffer.append(contentsOf: chunk) }
    }
  }

  /// Reads on until `count` bytes lie at the position, or all that can be had; drops what was taken.
  ///
  /// - Returns: Whether there are so many.
  func have(_ count: Int) -> Bool {
    guard buffer.count - position < count else { return true }
    buffer.removeSubrange(..<position)
    position = 0
    gather(count)
    return buffer.count >= count
  }

  /// Looks for a place behind the failure from where reading can go on, and says whether there is one.
  ///
  /// What was read before and not taken is dropped.
  func resume() -> Bool {
    guard failure != nil, source.resume() else { return false }
    failure = nil
    buffer = []
    position = 0
    isAtEnd = false
    return true
  }

  /// Notes that what was taken so far was of use.
  func noteProgress() {
    source.noteProgress()
  }

  /// As `extend`, but a failure waits.
  private func gather(_ count: Int) {
    do { try extend(to: count) } catch {}
  }

  /// Returns the next chunk; it is empty at the end only.
  private func nextChunk() throws(ArchiveError) -> [UInt8] {
    if let failure { throw failure.error }
    do {
      let chunk = try source.read()
      isAtEnd = chunk.isEmpty
      return chunk
    } catch {
      failure = error
      throw error.error
    }
  }
}
