/// Cuts one input into captures.
protocol RecordReader {
  /// Returns the next capture, or why there is none where one should be; nil at the end.
  mutating func next() -> ReadItem?
}
