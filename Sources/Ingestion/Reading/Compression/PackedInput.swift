import ArchiveModel
import Glibc

/// Compressed bytes on their way to what unpacks them.
final class PackedInput {
  /// The bytes read and not yet replaced by later ones.
  private(set) var buffer: [UInt8]
  /// The index in ``buffer`` of the first byte that was not unpacked yet.
  var position = 0
  /// What a message calls the input, for its path.
  let path: String?

  private let source: any ByteSource
  private var dropped = 0
  /// The offset of a place to come back to, as long as that is not far.
  private var marked: Int?
  /// What may still be read twice.
  private var rewindBudget = 64 << 20
  private static let maximumMarkedLength = 1 << 20
  private var isAtEnd = false

  /// Creates an input of `bytes`, which were read already, and what follows them in `source`.
  init(_ bytes: [UInt8], followedBy source: any ByteSource, path: String?) {
    buffer = bytes
    self.source = source
    self.path = path
  }

  /// How many bytes were unpacked so far.
  var offset: Int { dropped + position }

  /// Sees to it that `count` bytes lie at the position, or all that remain.
  ///
  /// - Returns: Whether there are so many.
  func fill(_ count: Int = 1) throws(ReadFailure) -> Bool {
    while buffer.count - position < count {
      guard !isAtEnd else { return false }
      let chunk = try source.read()
      isAtEnd = chunk.isEmpty
      append(chunk)
    }
    return true
  }

  private func append(_ chunk: [UInt8]) {
    if let marked, offset - marked > Self.maximumMarkedLength { forget() }
    let kept = marked.map { $0 - dropped } ?? position
    let rest = buffer[kept...]
    buffer = rest.isEmpty ? chunk : rest + chunk
    dropped += kept
    position -= kept
  }

  /// Keeps the place where a member begins.
  func mark() {
    marked = offset
  }

  /// Drops the place that was marked.
  func forget() {
    marked = nil
  }

  /// Goes back to behind the place that was marked, whose member may have swallowed others.
  ///
  /// What is read twice is bounded, or a file could be made to be read again and again.
  func rewind() {
    guard let marked, offset - marked <= rewindBudget else { return forget() }
    rewindBudget -= offset - marked
    position = marked + 1 - dropped
    forget()
  }

  /// Moves to the next byte that is no zero, or to the end.
  func skipZeros() throws(ReadFailure) {
    while try fill() {
      if let next = buffer[position...].firstIndex(where: { $0 != 0 }) {
        position = next
        return
      }
      position = buffer.count
    }
  }

  /// Returns the next `count` bytes without taking them, or all that remain.
  func peek(_ count: Int) throws(ReadFailure) -> [UInt8] {
    _ = try fill(count)
    return Array(buffer[position...].prefix(count))
  }

  /// Moves to where `magic` next stands, and says whether it does.
  func seek(to magic: [UInt8]) -> Bool {
    while let isFilled = try? fill(magic.count), isFilled {
      if let found = buffer.firstRange(of: magic, from: position) {
        position = found
        return true
      }
      position = buffer.count - (magic.count - 1)
    }
    position = buffer.count
    return false
  }
}
