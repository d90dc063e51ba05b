/// Unpacks one kind of compressed data, a chunk at a time.
protocol Unpacker: AnyObject {
  /// Unpacks what `input` holds from `position` on, as far as one chunk goes, and moves the position.
  func step(
    _ input: [UInt8], from position: inout Int
  ) -> (output: [UInt8], outcome: UnpackingOutcome)

  /// Begins a new member or frame.
  func reset()

  /// Takes what stands before all members and serves them all.
  func begin(_ input: PackedInput) throws(ReadFailure)
}

extension Unpacker {
  func begin(_ input: PackedInput) {}
}

/// What came of a step of unpacking.
enum UnpackingOutcome: Equatable {
  case goesOn
  /// The member or frame is whole.
  case ended
  case failed(String)
}
