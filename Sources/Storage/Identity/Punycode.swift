/// Reads the ASCII form of names in other scripts, after RFC 3492.
enum Punycode {
  private static let prefix = "xn--"

  /// Returns a label of a host in its own script; as it is if it is no `xn--` label that can be read.
  static func label(_ label: Substring) -> String {
    guard label.utf8.starts(with: prefix.utf8),
      let text = decoded(Array(label.utf8.dropFirst(prefix.count)))
    else { return String(label) }
    let isReadable = text.unicodeScalars.contains { $0.value >= 0x80 }
    // Read once more as an address, so that what is read of it is read the same again.
    let form = PercentEncoding.canonical(text.lowercased().utf8)
    let isStable =
      PercentEncoding.canonical(form.lowercased().utf8) == form
      && !form.utf8.contains(where: isSign)
      && form.unicodeScalars.contains { $0.value >= 0x80 }
    return isReadable && isStable ? form : String(label)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), 0x80...: false
    default: true
    }
  }

  private static func decoded(_ input: [UInt8]) -> String? {
    var output: [UInt32] = []
    var index = 0
    if let delimiter = input.lastIndex(of: UInt8(ascii: "-")) {
      output = input[..<delimiter].map(UInt32.init)
      index = delimiter + 1
    }
    // A label of a host has 63 bytes at most; inserting takes time by the square of its length.
    guard input.count < 64, input.allSatisfy({ $0 < 0x80 }) else { return nil }
    var number: UInt32 = 128
    var position: UInt32 = 0
    var bias: UInt32 = 72
    while index < input.count {
      let start = position
      var weight: UInt32 = 1
      var step: UInt32 = 36
      while true {
        guard index < input.count, let digit = digit(input[index]) else { return nil }
        index += 1
        let (product, overflows) = digit.multipliedReportingOverflow(by: weight)
        let (sum, overflowsToo) = position.addingReportingOverflow(product)
        if overflows || overflowsToo { return nil }
        position = sum
        let threshold = step <= bias ? 1 : min(26, step - bias)
        if digit < threshold { break }
        let (next, isTooMuch) = weight.multipliedReportingOverflow(by: 36 - threshold)
        if isTooMuch { return nil }
        weight = next
        step += 36
      }
      let count = UInt32(output.count) + 1
      bias = adapted(position - start, count, isFirst: start == 0)
      let (value, overflows) = number.addingReportingOverflow(position / count)
      guard !overflows, Unicode.Scalar(value) != nil else { return nil }
      number = value
      position %= count
      output.insert(number, at: Int(position))
      position += 1
    }
    var text = String.UnicodeScalarView()
    for value in output { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    return String(text)
  }

  private static func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias: UInt32 = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x61...0x7A: UInt32(byte) - 0x61
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x30...0x39: UInt32(byte) - 0x30 + 26
    default: nil
    }
  }
}
