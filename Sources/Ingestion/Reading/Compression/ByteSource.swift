import ArchiveModel

/// Where bytes come from, a chunk at a time.
protocol ByteSource: AnyObject {
  /// Returns the next chunk; it is empty at the end only.
  ///
  /// What comes before a failure is returned before it is thrown.
  func read() throws(ReadFailure) -> [UInt8]

  /// Looks for a place behind the last failure from where reading can go on, and says whether there is one.
  func resume() -> Bool

  /// Is told that what was read so far was of use.
  func noteProgress()
}

extension ByteSource {
  func resume() -> Bool { false }
  func noteProgress() {}
}
