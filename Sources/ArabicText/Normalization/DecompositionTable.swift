/// What scalars decompose into, by one step; searched where it lies in the program.
struct DecompositionTable: Sendable {
  /// How a scalar relates to what it decomposes into; the raw value is its sign in the table.
  enum Kind: UInt8 {
    /// The two are the same text, and the scalar is the composed form of its parts (NFC).
    case composed = 0x3D
    /// The two are the same text, and the scalar stands in no normalized text.
    case canonical = 0x3A
    /// The scalar is a variant of its parts (NFKD alone takes it apart).
    case compatible = 0x7E
  }

  /// An entry: the scalar's value, the kind, and where the values of the parts stand.
  private struct Entry {
    let scalar: UInt32
    let kind: Kind?
    let parts: Int
  }

  /// Entries such as `C0=41+300`, ascending, between spaces or line ends: a scalar, its kind and its parts, in hexadecimal.
  private let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// Calls `body` with each part of a scalar if it decomposes, and returns whether it does.
  ///
  /// - Parameters:
  ///   - scalar: The scalar's value.
  ///   - isCompatible: Whether variants decompose too.
  ///   - body: Takes a part's value.
  /// - Returns: Whether it decomposes.
  /// - Complexity: O(log *n*) in the size of the table.
  func decompose(_ scalar: UInt32, isCompatible: Bool, _ body: (UInt32) -> Void) -> Bool {
    text.withUTF8Buffer { bytes in
      guard let entry = Self.entry(of: scalar, in: bytes),
        let kind = entry.kind, kind != .compatible || isCompatible
      else { return false }
      Self.forEachPart(from: entry.parts, in: bytes, body)
      return true
    }
  }

  /// The composed scalars by their two parts: the first in the upper half of the key, the second in the lower.
  var compositions: [UInt64: UInt32] {
    text.withUTF8Buffer { bytes in
      var compositions: [UInt64: UInt32] = [:]
      var start = 0
      while start < bytes.count {
        let entry = Self.entry(at: start, in: bytes)
        var key: UInt64 = 0
        start = Self.forEachPart(from: entry.parts, in: bytes) { key = key << 32 | UInt64($0) }
        if entry.kind == .composed { compositions[key] = entry.scalar }
      }
      return compositions
    }
  }

  private static func entry(of scalar: UInt32, in bytes: UnsafeBufferPointer<UInt8>) -> Entry? {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] > 0x20 { start -= 1 }
      let entry = entry(at: start, in: bytes)
      if entry.scalar == scalar { return entry }
      if scalar < entry.scalar {
        high = start
      } else {
        low = forEachPart(from: entry.parts, in: bytes) { _ in }
      }
    }
    return nil
  }

  private static func entry(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Entry {
    var offset = start
    let scalar = number(at: &offset, in: bytes)
    return Entry(scalar: scalar, kind: Kind(rawValue: bytes[offset]), parts: offset + 1)
  }

  /// Calls `body` with the parts that begin at `start`, and returns where the next entry begins.
  @discardableResult
  private static func forEachPart(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void
  ) -> Int {
    var offset = start
    while offset < bytes.count {
      body(number(at: &offset, in: bytes))
      offset += 1
      if offset > bytes.count || bytes[offset - 1] <= 0x20 { break }
    }
    return offset
  }

  /// Reads a hexadecimal number, and moves `offset` behind it.
  private static func number(at offset: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var number: UInt32 = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case let digit where digit >= 0x30 && digit <= 0x39: number = number << 4 | UInt32(digit & 15)
      case let letter where letter >= 0x41 && letter <= 0x46:
        number = number << 4 | UInt32(letter - 0x37)
      default: return number
      }
      offset += 1
    }
    return number
  }
}
