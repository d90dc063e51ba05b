import ArchiveModel

@testable import Ingestion

extension WebArchiveReader {
  /// Opens the web archive at `path`.
  init(path: String, maximumLength: Int = 32 << 20) throws {
    let stream = try ByteStream(path: path)
    try stream.open(sample: 64 << 10)
    let sniffer = WebArchiveSniffer(head: stream.buffer)
    self.init(
      stream, framing: sniffer.framing(path: path), path: path, maximumLength: maximumLength)
  }

  /// Everything that is left to read.
  mutating func all() -> [WebArchiveItem] {
    var items: [WebArchiveItem] = []
    while let item = next() { items.append(item) }
    return items
  }
}

extension WebArchiveItem {
  var record: WebArchiveRecord? {
    if case .record(let record) = self { record } else { nil }
  }

  var error: ArchiveError? {
    if case .damaged(let error, _) = self { error } else { nil }
  }

  var header: WebArchiveHeader? {
    switch self {
    case .record(let record): record.header
    case .damaged(_, let header): header
    }
  }
}
