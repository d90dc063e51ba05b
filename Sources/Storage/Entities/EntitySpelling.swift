/// Which of two spellings of one name is shown.
///
/// The order is total, so the one that is kept is the best of all that came, in whatever order they came.
enum EntitySpelling {
  /// Returns whether a spelling is to be shown rather than another: with fewer vowel signs, then with more of what careless
  /// writing leaves out (hamza, ة), then with fewer ى, which many write for ي.
  static func isBetter(_ name: String, than other: String) -> Bool {
    let (one, two) = (Quality(name), Quality(other))
    if one != two { return one.isBetter(than: two) }
    return name.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private struct Quality: Equatable {
    var signs = 0
    var careful = 0
    var bareYehs = 0
    var length = 0

    init(_ name: String) {
      for scalar in name.unicodeScalars {
        length += 1
        switch scalar.value {
        case 0x640, 0x64B...0x652, 0x670, 0x200B...0x200F: signs += 1
        case 0x622...0x626, 0x629: careful += 1
        case 0x649: bareYehs += 1
        default: break
        }
      }
    }

    func isBetter(than other: Quality) -> Bool {
      if signs != other.signs { return signs < other.signs }
      if careful != other.careful { return careful > other.careful }
      if bareYehs != other.bareYehs { return bareYehs < other.bareYehs }
      return length > other.length
    }
  }
}
