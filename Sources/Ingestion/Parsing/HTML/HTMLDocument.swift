/// The elements and texts of a page in the order of the page.
///
/// The tree lies flat, so that walking it needs no recursion, however deep it is nested.
struct HTMLDocument: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    var tag: HTMLTag
    /// The index of the element around it; -1 for the outermost.
    var parent: Int32
    /// The index of the first node behind it and all that is in it.
    var end: Int32
    /// Of a text its bytes, of an element the indices of its attributes.
    var content: Range<Int32>
  }

  /// An attribute with the bytes of its value.
  struct Attribute: Sendable {
    var name: HTMLAttribute
    var value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The texts and the values of attributes, in UTF-8.
  var bytes: [UInt8] = []

  /// Returns the value of an element's attribute; nil if the element lacks it.
  func value(_ name: HTMLAttribute, of node: Int) -> String? {
    guard nodes[node].tag != .characters else { return nil }
    for index in nodes[node].content where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return String(decoding: bytes[Int(value.lowerBound)..<Int(value.upperBound)], as: UTF8.self)
    }
    return nil
  }

  /// The bytes of a text.
  func bytes(of node: Int) -> ArraySlice<UInt8> {
    let range = nodes[node].content
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The nodes in an element, at any depth.
  func descendants(of node: Int) -> Range<Int> {
    node + 1..<Int(nodes[node].end)
  }

  /// Returns all text in an element, on one line.
  func text(of node: Int) -> String {
    var text: [UInt8] = []
    var next = node
    while next < Int(nodes[node].end) {
      let tag = nodes[next].tag
      if tag == .characters {
        text.append(contentsOf: bytes(of: next))
      } else if tag.isBlock || tag == .br {
        text.append(0x20)
      }
      next = tag.isUnread && next != node ? Int(nodes[next].end) : next + 1
    }
    return Self.collapsed(text)
  }

  /// Returns `text` with one space for each run of white space and none around it.
  static func collapsed(_ text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        result.append(byte)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
