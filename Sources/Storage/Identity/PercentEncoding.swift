import ArabicText

/// Brings percent-encoded text to one form.
///
/// Letters of any script stand as themselves, in NFC, where their bytes are UTF-8; what has a meaning in addresses, and bytes
/// of other encodings, stay encoded, in upper case.
enum PercentEncoding {
  /// Returns the one form of a part of an address.
  static func canonical(_ part: some Sequence<UInt8>) -> String {
    let bytes = Array(part)
    if bytes.allSatisfy(isPlain) { return String(decoding: bytes, as: UTF8.self) }
    return encodingUnsafe(composed(decoded(bytes)))
  }

  /// Whether a byte stands for itself wherever it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != UInt8(ascii: "%") && !isUnsafe(byte)
  }

  /// Returns text with what may be decoded decoded, and every other sequence in upper case.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      guard let byte = encodedByte(at: index, in: bytes) else {
        appendEncoded(UInt8(ascii: "%"), to: &output)
        index += 1
        continue
      }
      if byte >= 0x80 {
        index = appendRun(of: bytes, from: index, to: &output)
        continue
      }
      if isDecoded(byte) { output.append(byte) } else { appendEncoded(byte, to: &output) }
      index += 3
    }
    return output
  }

  /// Appends a run of encoded bytes outside ASCII, decoded if all of it is UTF-8, and returns its end.
  private static func appendRun(
    of bytes: [UInt8], from start: Int, to output: inout [UInt8]
  ) -> Int {
    var run: [UInt8] = []
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: "%"),
      let byte = encodedByte(at: index, in: bytes), byte >= 0x80
    {
      run.append(byte)
      index += 3
    }
    if let text = String(validating: run, as: UTF8.self),
      !text.unicodeScalars.contains(where: becomesASCII)
    {
      output.append(contentsOf: run)
    } else {
      for byte in run { appendEncoded(byte, to: &output) }
    }
    return index
  }

  /// Whether NFC makes an ASCII sign of a scalar, which would then have a meaning.
  private static func becomesASCII(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x037E || scalar.value == 0x1FEF || scalar.value == 0x212A
  }

  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    return Array(UnicodeForm.composed(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  private static func encodingUnsafe(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      if isUnsafe(byte) { appendEncoded(byte, to: &output) } else { output.append(byte) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether an encoded ASCII character means the same as the character itself.
  private static func isDecoded(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~!$'()*,:@".utf8.contains(byte)
    }
  }

  /// Whether a character may not stand in an address as it is.
  private static func isUnsafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), 0x7B...0x7D, 0x7F:
      true
    default: false
    }
  }

  private static func encodedByte(at index: Int, in bytes: [UInt8]) -> UInt8? {
    guard index + 2 < bytes.count, let high = digit(bytes[index + 1]),
      let low = digit(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    output.append(UInt8(ascii: "%"))
    output.append(digits[Int(byte >> 4)])
    output.append(digits[Int(byte & 15)])
  }
}
