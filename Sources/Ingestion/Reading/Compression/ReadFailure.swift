import ArchiveModel

/// Why the bytes of an input end where more were to come.
struct ReadFailure: Error {
  /// What the user is told.
  let error: ArchiveError
  /// Whether bytes that were read already are in doubt too, since their checksum is wrong.
  var castsDoubt = false
  /// Whether nothing that follows is worth reading.
  var isFinal = false
}
