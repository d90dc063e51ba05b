/// Where an export goes.
protocol ExportTarget: AnyObject {
  /// Writes a record, which is of an article, of none, or the beginning of all.
  func write(_ record: [UInt8], of id: String?) throws

  /// Completes what was written.
  func finish() throws
}

/// Standard output.
final class ExportStream: ExportTarget {
  private var output = StandardOutput()

  func write(_ record: [UInt8], of id: String?) {
    output.write(record)
  }

  func finish() {
    output.flush()
  }
}
