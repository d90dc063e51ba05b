/// The words of raw text, each with the clusters of words that stand in like company, and with its frequency.
package struct Vocabulary: Sendable {
  /// The number of partitions, from the finest on.
  package static let partitions = 3

  private let table: ModelTable

  init(table: ModelTable) {
    self.table = table
  }

  /// What is known of a word: all zero for an unknown one.
  package struct Entry: Sendable {
    fileprivate let value: UInt64

    /// The number of the word's cluster in a partition, from 1 on; 0 for an unknown word.
    @inline(__always)
    package func cluster(_ partition: Int) -> UInt64 { value >> UInt64(16 * partition) & 0xFFFF }
    /// The binary logarithm of the number of occurrences; 0 for an unknown word.
    var frequency: Int { Int(value >> 48) }
  }

  /// Packs what is known of a word.
  package static func value(clusters: [UInt16], count: Int) -> UInt64 {
    var value = UInt64(Int.bitWidth - count.leadingZeroBitCount) << 48
    for (partition, cluster) in clusters.enumerated() {
      value |= UInt64(cluster + 1) << UInt64(16 * partition)
    }
    return value
  }

  @inline(__always)
  package func entry(of hash: UInt64) -> Entry { Entry(value: table.value(of: hash)) }
}
