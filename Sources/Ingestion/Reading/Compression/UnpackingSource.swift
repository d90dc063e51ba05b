import ArchiveModel

/// What the members of compressed data hold, one after another.
final class UnpackingSource: ByteSource {
  private let compression: Compression
  private let input: PackedInput
  private let unpacker: any Unpacker
  private var expansion = ExpansionGuard()
  private var hasBegun = false
  private var isInMember = false
  private var isAtEnd = false
  private var failure: ReadFailure?
  /// What the present member gave so far.
  private var memberLength = 0
  /// Whether the present member was found by its looks alone, and gave nothing yet.
  private var isGuess = false

  /// Creates a source of what `input` holds.
  init(_ compression: Compression, of input: PackedInput) {
    self.compression = compression
    self.input = input
    unpacker = compression.makeUnpacker()
  }

  func noteProgress() {
    expansion.reset()
  }

  func read() throws(ReadFailure) -> [UInt8] {
    if let failure { throw failure }
    do {
      if !hasBegun {
        hasBegun = true
        try unpacker.begin(input)
      }
      while !isAtEnd {
        if !isInMember, try !enterMember() { break }
        let output = try step()
        if !output.isEmpty { return output }
      }
    } catch {
      failure = error
      throw error
    }
    isAtEnd = true
    return []
  }

  func resume() -> Bool {
    guard failure?.isFinal != true else { return false }
    failure = nil
    expansion.reset()
    unpacker.reset()
    isInMember = false
    input.rewind()
    isAtEnd = !input.seek(to: compression.magic)
    isGuess = !isAtEnd
    return !isAtEnd
  }

  /// Unpacks a chunk; it may be empty.
  private func step() throws(ReadFailure) -> [UInt8] {
    let hasInput = try input.fill()
    let start = input.position
    let (output, outcome) = unpacker.step(input.buffer, from: &input.position)
    let consumed = input.position - start
    if isGuess, case .failed = outcome {
      isAtEnd = !resume()
      return []
    }
    memberLength += output.count
    if !output.isEmpty { isGuess = false }
    switch outcome {
    case .ended: leaveMember()
    case .failed(let reason): fail(.damagedCompression(compression, input, reason), isDoubt: true)
    case .goesOn:
      if !hasInput, output.isEmpty {
        fail(.cutCompression(compression, input))
      } else if expansion.isExceeded(taking: consumed, giving: output.count) {
        failure = ReadFailure(error: .absurdExpansion(compression, input), isFinal: true)
      }
    }
    if output.isEmpty, let failure { throw failure }
    return output
  }

  /// Fails after what was unpacked so far.
  private func fail(_ error: ArchiveError, isDoubt: Bool = false) {
    isInMember = false
    failure = ReadFailure(error: error, castsDoubt: isDoubt && memberLength > 0)
  }

  private func leaveMember() {
    isInMember = false
    isGuess = false
    unpacker.reset()
  }

  /// Goes to the next member, and says whether there is one.
  private func enterMember() throws(ReadFailure) -> Bool {
    input.forget()
    // Blocks of tape are padded with zeros.
    try input.skipZeros()
    let head = try input.peek(compression.minimumLength)
    if Compression(head) == compression {
      isInMember = true
      memberLength = 0
      input.mark()
      return true
    }
    // A line feed or the like: too short to be a member that was damaged.
    if head.count < compression.minimumLength { return false }
    throw ReadFailure(error: .garbageBehind(compression, input))
  }
}
