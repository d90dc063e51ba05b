import ArchiveModel
import GRDB

/// Captures are the same if their bytes, their address and what was told of them are.
extension PreparedCapture {
  /// Whether a row of `capture` is the one with an ``origin(_:_:)``.
  static let isOrigin = """
    sha256 = ? AND coalesce(fetched_from, '') = ? AND coalesce(sidecar, '') = ?
    """

  static let selectRow = "SELECT id FROM capture WHERE \(isOrigin)"

  /// The values for ``isOrigin``.
  var origin: StatementArguments { Self.origin(digest, provenance) }

  static func origin(_ digest: Digest, _ provenance: Provenance) -> StatementArguments {
    [digest.bytes.databaseBlob, provenance.url ?? "", provenance.sidecar ?? ""]
  }
}
