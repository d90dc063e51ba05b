import ArchiveModel

/// Reads files, folders and standard input into captures, one at a time and in order.
///
/// Memory holds one record and one chunk of a file, whatever the length of the input. A record in
/// UTF-16 is converted to UTF-8 on the way; all others keep their bytes. What is compressed by gzip or Zstandard is
/// unpacked. Not `Sendable`: one task reads.
public final class CaptureReader {
  private let format: InputFormat
  private let encoding: String?
  private let maximumRecordLength: Int
  private let map: FieldMap
  private let sidecars = SidecarFinder()
  private let paths: [String]
  private var walker: InputWalker
  private var current: (any RecordReader)?
  private var stream: ByteStream?
  private var finishedBytes = 0
  private var finishedSkips = SkippedRecords()

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - paths: Files, folders, and `-` for standard input.
  ///   - format: The form of every input.
  ///   - encoding: The character encoding of every input by its name; nil to find it for each.
  ///   - maximumRecordLength: The bytes that a page or record may have; a longer one is rejected.
  ///   - map: Which columns of tables and keys of records hold which fields.
  public init(
    paths: [String], format: InputFormat = .auto, encoding: String? = nil,
    maximumRecordLength: Int = 32 << 20, map: FieldMap = .none
  ) {
    self.map = map
    self.format = format
    self.encoding = encoding.map(TextDecoder.canonicalName)
    self.maximumRecordLength = maximumRecordLength
    self.paths = paths
    walker = InputWalker(paths: paths)
  }

  /// The bytes read from files and pipes so far.
  public var bytesRead: Int { finishedBytes + (stream?.bytesRead ?? 0) }

  /// The files in folders that were passed over so far, since their extension is none of ours.
  public var skipped: Int { walker.skipped }

  /// The records of web archives that were passed over so far, since they are no pages.
  public var skippedRecords: SkippedRecords {
    var records = finishedSkips
    if let current { records.add(current.skippedRecords) }
    return records
  }

  /// The bytes of all inputs, or nil if one of them is a pipe.
  ///
  /// Walks all folders the first time it is asked for.
  public private(set) lazy var totalBytes: Int? = InputWalker.totalSize(of: paths)

  /// Returns the next capture, or what was rejected in its place; nil at the end.
  public func next() -> ReadItem? {
    while true {
      if let item = current?.next() { return withSidecar(item) }
      finishInput()
      guard let step = walker.next() else { return nil }
      switch step {
      case .failure(let error): return .rejected(error)
      case .file(let path):
        if sidecars.isSidecar(path) { continue }
        do {
          current = try reader(of: path)
        } catch {
          return .rejected(error)
        }
      }
    }
  }

  /// Adds what lies beside a page.
  private func withSidecar(_ item: ReadItem) -> ReadItem {
    guard case .capture(let capture) = item,
      ["text/plain", "text/html"].contains(capture.provenance.mediaType),
      capture.provenance.record == nil, capture.provenance.path != "-",
      let sidecar = sidecars.sidecar(ofPage: capture.provenance.path)
    else { return item }
    var provenance = capture.provenance
    provenance.sidecar =
      MappedRecord(map: map, charset: "utf-8").renamed(Array(sidecar.utf8))
      .map { String(decoding: $0, as: UTF8.self) } ?? sidecar
    return .capture(Capture(provenance: provenance, bytes: capture.bytes))
  }

  private func finishInput() {
    if let current { finishedSkips.add(current.skippedRecords) }
    current = nil
    finishedBytes += stream?.bytesRead ?? 0
    stream = nil
  }

  private func reader(of path: String) throws(ArchiveError) -> any RecordReader {
    if let encoding, !TextDecoder.supports(encoding) { throw .unknownEncodingName(encoding) }
    let stream = try ByteStream(path: path)
    self.stream = stream
    try stream.open(sample: CharsetDetector.sampleLength)
    return try InputOpener(
      path: path, format: format, encoding: encoding, maximumRecordLength: maximumRecordLength,
      map: map
    ).reader(of: stream)
  }
}
