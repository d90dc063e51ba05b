import Glibc

extension [UInt8] {
  /// Returns where `pattern` first begins at `start` or behind it, and ends before `end`; nil if it does not.
  func firstRange(of pattern: [UInt8], from start: Int, before end: Int? = nil) -> Int? {
    let end = end ?? count
    guard let first = pattern.first else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var place = start
      while end - place >= pattern.count {
        let last = end - pattern.count + 1
        guard let found = memchr(base + place, Int32(first), last - place) else { return nil }
        place = UnsafeRawPointer(found) - base
        if memcmp(found, pattern, pattern.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
