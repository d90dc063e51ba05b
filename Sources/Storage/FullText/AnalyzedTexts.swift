import Glibc
import Synchronization

/// Texts that were analyzed before they come to the index, in the order in which they come.
///
/// The tokenizer takes a list of terms only for the very text that it was made of, and else analyzes the text itself: what is
/// wrong here costs time and nothing else.
final class AnalyzedTexts: Sendable {
  /// The texts that are being indexed by the calling task; nil if they were not analyzed before.
  @TaskLocal static var current: AnalyzedTexts?

  private let texts: [(text: String, terms: TermList)]
  private let next = Mutex(0)

  init(_ texts: [(text: String, terms: TermList)]) {
    self.texts = texts
  }

  /// Returns the terms of the next text, if that is `utf8`.
  func terms(of utf8: UnsafeBufferPointer<UInt8>) -> TermList? {
    next.withLock { next in
      guard next < texts.count, texts[next].text.hasBytes(utf8) else { return nil }
      defer { next += 1 }
      return texts[next].terms
    }
  }
}

extension String {
  fileprivate func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.withContiguousStorageIfAvailable {
      guard let start = $0.baseAddress, let other = bytes.baseAddress else { return false }
      return $0.count == bytes.count && memcmp(start, other, bytes.count) == 0
    } ?? utf8.elementsEqual(bytes)
  }
}
