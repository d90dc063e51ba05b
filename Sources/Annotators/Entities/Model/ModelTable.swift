/// A table within the model that leads from hashes to values of 64 bits.
///
/// Open addressing. A slot holds the upper 32 bits of the hash, which together with the slot's place tell 48 bits and
/// more of it; a chance equality is out of reach.
package struct ModelTable: Sendable {
  /// The bytes of a slot: half a hash, then the value.
  package static let slotSize = 12

  private let memory: ModelMemory
  private let offset: Int
  private let mask: Int

  /// - Parameters:
  ///   - memory: The model.
  ///   - offset: Where the slots begin.
  ///   - bits: The binary logarithm of the number of slots.
  init(_ memory: ModelMemory, offset: Int, bits: Int) {
    self.memory = memory
    self.offset = offset
    mask = 1 << bits - 1
  }

  /// Returns the value of a hash; 0 where the table lacks it.
  @inline(__always)
  package func value(of hash: UInt64) -> UInt64 {
    let key = Self.key(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let place = offset + slot * Self.slotSize
      let found = memory.load(place, as: UInt32.self)
      if found == key { return memory.load(place + 4, as: UInt64.self) }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// Returns the bytes of a table that holds `values`, and the binary logarithm of the number of its slots.
  package static func bytes(of values: [UInt64: UInt64]) -> (bytes: [UInt8], bits: Int) {
    var bits = 4
    while 1 << bits < values.count * 3 / 2 + 1 { bits += 1 }
    let mask = 1 << bits - 1
    var keys = [UInt32](repeating: 0, count: 1 << bits)
    var contents = [UInt64](repeating: 0, count: 1 << bits)
    for (hash, value) in values.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while keys[slot] != 0, keys[slot] != key(hash) { slot = (slot + 1) & mask }
      keys[slot] = key(hash)
      contents[slot] = value
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(slotSize << bits)
    for slot in keys.indices {
      withUnsafeBytes(of: keys[slot].littleEndian) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: contents[slot].littleEndian) { bytes.append(contentsOf: $0) }
    }
    return (bytes, bits)
  }

  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: hash >> 32))
  }
}
