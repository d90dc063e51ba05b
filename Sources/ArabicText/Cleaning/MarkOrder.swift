/// Tells whether the marks on an Arabic letter stand in canonical order, so that text need not be brought into NFC.
struct MarkOrder {
  private var lastClass: UInt8 = 0

  /// Forgets the marks seen: another letter begins.
  mutating func reset() {
    lastClass = 0
  }

  /// Takes a scalar of U+0600 to U+06FF, and returns false if NFC may change the text here.
  @inline(__always)
  mutating func take(_ scalar: UInt32) -> Bool {
    let combiningClass = Self.classes[Int(scalar - 0x0600)]
    defer { lastClass = combiningClass }
    if combiningClass == 0 { return true }
    // Madda and hamza compose with the letter before them.
    if scalar >= 0x0653 && scalar <= 0x0655 { return false }
    return combiningClass >= lastClass
  }

  private static let classes: [UInt8] = (0x0600..<0x0700).map {
    Unicode.Scalar(UInt32($0))?.properties.canonicalCombiningClass.rawValue ?? 0
  }
}
