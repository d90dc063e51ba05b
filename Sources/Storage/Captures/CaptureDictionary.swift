import CZstd

/// What captures of one media type have in common, for Zstandard: a capture of some kilobytes takes a third less with it.
///
/// An archive keeps its dictionaries as long as a capture needs them.
public struct CaptureDictionary: Sendable {
  /// The captures that it is for.
  public let mediaType: String
  let row: Int64
  let bytes: [UInt8]
}

/// Makes dictionaries of captures.
public struct CaptureDictionaryTrainer {
  /// The bytes of samples that are worth having: more make no better dictionary.
  public static let sampleLimit = 1 << 20
  private static let fewestSamples = 64
  private static let capacity = 112 << 10

  private var samples: [UInt8] = []
  private var lengths: [Int] = []

  /// Creates a trainer that has seen no captures.
  public init() {}

  /// Whether it has seen enough.
  public var isSated: Bool { samples.count >= Self.sampleLimit }

  /// Shows it a capture; of a long one its beginning.
  public mutating func add(_ content: [UInt8]) {
    let sample = content.prefix(128 << 10)
    if isSated || sample.count < 8 { return }
    samples.append(contentsOf: sample)
    lengths.append(sample.count)
  }

  /// Returns a dictionary, or nil where the captures were too few or have nothing in common.
  public func dictionary() -> [UInt8]? {
    guard lengths.count >= Self.fewestSamples else { return nil }
    let dictionary = [UInt8](unsafeUninitializedCapacity: Self.capacity) { buffer, count in
      let size = ZDICT_trainFromBuffer(
        buffer.baseAddress, buffer.count, samples, lengths, UInt32(lengths.count))
      count = ZDICT_isError(size) == 0 ? size : 0
    }
    return dictionary.isEmpty ? nil : dictionary
  }
}
