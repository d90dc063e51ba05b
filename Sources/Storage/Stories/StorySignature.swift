/// A few passages of a text, chosen by their hashes: texts that share most of their passages likely share one of these.
///
/// It is a MinHash of one permutation, the same in every run and on every machine. With three keys, of pairs of texts that
/// share a half of all their passages nine in ten share a key, of those that share four fifths 99 in 100.
struct StorySignature: Hashable, Sendable {
  /// The most keys of a text.
  static let keyCount = 3
  /// Texts of fewer passages are no story: a line, a caption, a sentence that many articles have.
  static let leastPassages = 8

  /// The keys, in order, each once; none of a text that is too short.
  let keys: [Int32]

  init(of text: String) {
    var text = text
    keys = text.withUTF8(Self.keys)
  }

  private static func keys(of text: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var least: (UInt64, UInt64, UInt64) = (.max, .max, .max)
    var count = 0
    PassageReader.read(text) { passage in
      count += 1
      switch ((passage & 0xFFFF) * UInt64(keyCount)) >> 16 {
      case 0: least.0 = min(least.0, passage)
      case 1: least.1 = min(least.1, passage)
      default: least.2 = min(least.2, passage)
      }
    } number: { _ in
    }
    if count < leastPassages { return [] }
    return Set([least.0, least.1, least.2]).filter { $0 != .max }.map(key).sorted()
  }

  /// Returns a passage in four bytes; the high ones are alike in all that are least.
  private static func key(of passage: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: (passage &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
