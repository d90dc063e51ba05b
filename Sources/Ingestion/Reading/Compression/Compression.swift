/// A way in which an input may be compressed, told by its first bytes.
enum Compression: String {
  case gzip
  case zstandard = "zstd"

  /// Finds how `bytes` are compressed, or returns nil if they are not.
  init?(_ bytes: some Sequence<UInt8>) {
    let head = Array(bytes.prefix(4))
    if head.starts(with: Self.gzip.magic) {
      self = .gzip
    } else if head.starts(with: Self.zstandard.magic) || Self.isSkippableFrame(head) {
      self = .zstandard
    } else {
      return nil
    }
  }

  /// The bytes that each member or frame begins with.
  var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B, 0x08]
    case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
    }
  }

  /// The length of the shortest member or frame; what is shorter held no data.
  var minimumLength: Int {
    switch self {
    case .gzip: 18
    case .zstandard: 9
    }
  }

  /// Returns whether a frame begins that holds no compressed data, but perhaps a dictionary.
  static func isSkippableFrame(_ head: [UInt8]) -> Bool {
    head.count == 4 && head[0] & 0xF0 == 0x50 && head[1] == 0x2A && head[2] == 0x4D
      && head[3] == 0x18
  }

  /// Returns what unpacks such data.
  func makeUnpacker() -> any Unpacker {
    switch self {
    case .gzip: Inflater(.gzip)
    case .zstandard: ZstandardUnpacker()
    }
  }
}
