public import ArchiveModel

/// What reading inputs yields, one at a time.
public enum ReadItem: Sendable {
  /// A page or record, not yet parsed.
  case capture(Capture)
  /// An input or record that can't be read; those after it can.
  case rejected(ArchiveError)
}
