import CLibxml2

/// Mends what programs write into feeds against the rules of XML, where the meaning is plain, a piece at a time.
///
/// Bare ampersands, which addresses are full of, are escaped; references by name become references by number, since XML
/// knows five names and people use those of HTML, and since no name that a file declares is to be expanded; control
/// characters become spaces.
struct FeedRepair {
  private enum Place {
    case markup, data, comment

    /// What ends the place.
    var end: [UInt8] {
      switch self {
      case .markup: []
      case .data: Array("]]>".utf8)
      case .comment: Array("-->".utf8)
      }
    }
  }

  private var place = Place.markup
  private var held: [UInt8] = []
  private var hasBegun = false

  private static let dataStart = Array("<![CDATA[".utf8)
  private static let commentStart = Array("<!--".utf8)
  /// No reference and no mark is longer.
  private static let longestMark = 40

  /// Returns what of `piece` can be told to be whole, mended; of the last piece, all.
  mutating func mended(_ piece: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    var bytes = held + piece
    if !hasBegun {
      bytes = Array(bytes.drop { $0 <= 0x20 })
      hasBegun = !bytes.isEmpty
    }
    let end = isLast ? bytes.count : max(0, bytes.count - Self.longestMark)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < end {
      let start = index
      while index < end, !isSpecial(bytes[index]) { index += 1 }
      output.append(contentsOf: bytes[start..<index])
      if index < end { index += takeSpecial(bytes, at: index, into: &output) }
    }
    held = Array(bytes[index...])
    return output
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"): place == .markup
    case UInt8(ascii: "]"): place == .data
    case UInt8(ascii: "-"): place == .comment
    default: false
    }
  }

  /// Takes what begins at `index`, and returns its length.
  private mutating func takeSpecial(
    _ bytes: [UInt8], at index: Int, into output: inout [UInt8]
  ) -> Int {
    if bytes[index] < 0x20 {
      output.append(0x20)
      return 1
    }
    if bytes[index] == UInt8(ascii: "&") { return takeReference(bytes, at: index, into: &output) }
    var mark = bytes[index..<index + 1]
    if place == .markup {
      if bytes[index...].starts(with: Self.dataStart) {
        mark = Self.dataStart[...]
        place = .data
      } else if bytes[index...].starts(with: Self.commentStart) {
        mark = Self.commentStart[...]
        place = .comment
      }
    } else if bytes[index...].starts(with: place.end) {
      mark = place.end[...]
      place = .markup
    }
    output.append(contentsOf: mark)
    return mark.count
  }

  private func takeReference(
    _ bytes: [UInt8], at index: Int, into output: inout [UInt8]
  ) -> Int {
    let rest = bytes[(index + 1)...].prefix(Self.longestMark - 8)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), let value = Self.value(rest[..<end])
    else {
      output.append(contentsOf: Array("&#38;".utf8))
      return 1
    }
    let isLegal = value >= 0x20 || value == 9 || value == 10 || value == 13
    let scalar = isLegal && value < 0xFFFE || value > 0xFFFF ? Unicode.Scalar(value) : nil
    output.append(contentsOf: Array("&#\(scalar?.value ?? 0x20);".utf8))
    return end - index + 1
  }

  /// Returns the number of the character that `name` refers to; nil if it is no reference that HTML knows.
  private static func value(_ name: ArraySlice<UInt8>) -> UInt32? {
    let text = String(decoding: name, as: UTF8.self)
    if text.hasPrefix("#x") || text.hasPrefix("#X") { return UInt32(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("#") { return UInt32(text.dropFirst()) }
    if text == "apos" { return 0x27 }
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 }) else { return nil }
    return htmlEntityLookup(text)?.pointee.value
  }
}
