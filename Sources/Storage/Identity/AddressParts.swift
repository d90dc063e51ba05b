/// An address, cut where its parts begin.
struct AddressParts {
  let authority: Substring.UTF8View
  let path: Substring.UTF8View
  let query: Substring.UTF8View
  let fragment: Substring.UTF8View

  /// Cuts an address, which may lack its scheme.
  init(_ address: String) {
    var rest = Self.trimmed(address)
    Self.dropScheme(of: &rest)
    var fragment = rest.suffix(0)
    if let sign = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = rest[rest.index(after: sign)...]
      rest = rest[..<sign]
    }
    var query = rest.suffix(0)
    if let sign = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[rest.index(after: sign)...]
      rest = rest[..<sign]
    }
    let path = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    authority = rest[..<(path ?? rest.endIndex)]
    self.path = rest[(path ?? rest.endIndex)...]
    self.query = query
    self.fragment = fragment
  }

  /// Returns the address without the spaces and control characters around it.
  private static func trimmed(_ address: String) -> Substring.UTF8View {
    var rest = address[...].utf8
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
    return rest
  }

  private static func dropScheme(of rest: inout Substring.UTF8View) {
    let scheme = rest.prefix { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    let behind = rest[scheme.endIndex...]
    if behind.starts(with: "://".utf8) {
      rest = behind.dropFirst(3)
    } else if scheme.isEmpty, rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
    }
  }
}
