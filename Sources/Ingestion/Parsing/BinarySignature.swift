/// The kinds of files that hold no text, told by their first bytes.
enum BinarySignature: String, CaseIterable {
  case png = "a PNG image"
  case jpeg = "a JPEG image"
  case gif = "a GIF image"
  case webp = "a WebP or other RIFF file"
  case pdf = "a PDF document"
  case zip = "a ZIP archive or an office document"
  case gzip = "gzip-compressed"
  case bzip2 = "bzip2-compressed"
  case xz = "xz-compressed"
  case zstandard = "zstd-compressed"
  case sevenZip = "a 7z archive"
  case rar = "a RAR archive"
  case sqlite = "an SQLite database"
  case elf = "a program"
  case oldOffice = "an old office document"

  /// Finds the kind of a file from its first bytes, or returns nil if they are none of these.
  init?(_ bytes: some Sequence<UInt8>) {
    let head = Array(bytes.prefix(16))
    guard let found = Self.allCases.first(where: { head.starts(with: $0.magic) }) else {
      return nil
    }
    self = found
  }

  /// What the user can do with such a file.
  func hint(path: String) -> String {
    switch self {
    case .bzip2: "unpack it on the way: bzip2 -dc '\(path)' | arshif import -"
    case .xz: "unpack it on the way: xz -dc '\(path)' | arshif import -"
    case .gzip, .zstandard: "it is compressed more than twice: unpack it first"
    case .zip, .sevenZip, .rar: "unpack it first, then import the folder"
    case .pdf: "save its text first, with pdftotext for example"
    case .sqlite:
      "an archive is named by --archive; other databases are exported as JSON Lines first"
    default: "text, JSON, tables, feeds and web archives can be imported"
    }
  }

  private var magic: [UInt8] {
    switch self {
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .gif: Array("GIF8".utf8)
    case .webp: Array("RIFF".utf8)
    case .pdf: Array("%PDF-".utf8)
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .gzip: [0x1F, 0x8B]
    case .bzip2: Array("BZh".utf8)
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A]
    case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
    case .sevenZip: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]
    case .rar: Array("Rar!\u{1A}\u{7}".utf8)
    case .sqlite: Array("SQLite format 3".utf8)
    case .elf: [0x7F, 0x45, 0x4C, 0x46]
    case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]
    }
  }
}
