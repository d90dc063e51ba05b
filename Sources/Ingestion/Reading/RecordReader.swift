/// Cuts one input into captures.
protocol RecordReader {
  /// The records that were passed over so far, since they are no pages.
  var skippedRecords: SkippedRecords { get }

  /// Returns the next capture, or why there is none where one should be; nil at the end.
  mutating func next() -> ReadItem?
}

extension RecordReader {
  var skippedRecords: SkippedRecords { SkippedRecords() }
}
