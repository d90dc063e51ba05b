import ArchiveModel

extension ArchiveError {
  /// Compressed data that end before they should.
  static func cutCompression(_ compression: Compression, _ input: PackedInput) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "\(inputName(input.path)) is cut: its \(compression.rawValue) data end too early, after \(input.offset) bytes",
      hint:
        "what came before was read; the file was probably cut while it was fetched: get it again",
      path: input.path)
  }

  /// Compressed data that can't be unpacked, or whose checksum is wrong.
  static func damagedCompression(
    _ compression: Compression, _ input: PackedInput, _ reason: String
  ) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "\(inputName(input.path)) is damaged: its \(compression.rawValue) data are wrong before byte \(input.offset): \(reason)",
      hint: "what came before was read; get the file again", path: input.path)
  }

  /// Compressed data that grow beyond measure.
  static func absurdExpansion(_ compression: Compression, _ input: PackedInput) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "\(inputName(input.path)) is refused: its \(compression.rawValue) data unpack to more than 200 times their length and hold no records",
      hint: "no text shrinks like that: was the file made to fill disks?", path: input.path)
  }

  /// Bytes behind compressed data that are no compressed data.
  static func garbageBehind(_ compression: Compression, _ input: PackedInput) -> ArchiveError {
    ArchiveError(
      .malformedInput,
      "\(inputName(input.path)) is damaged: from byte \(input.offset) on it is not \(compression.rawValue) data any more",
      hint: "what came before was read; get the file again", path: input.path)
  }
}
