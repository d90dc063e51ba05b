/// The blocks of the Arabic script.
enum ArabicScript {
  /// Returns whether the scalar lies in a block of the Arabic script, presentation forms and mathematical letters included.
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    if scalar < 0x0600 { return false }
    if scalar < 0x0700 { return true }
    switch scalar {
    case 0x0750..<0x0780, 0x0870..<0x0900, 0xFB50..<0xFE00, 0xFE70..<0xFEFF, 0x1EE00..<0x1EF00:
      return true
    default: return false
    }
  }
}
