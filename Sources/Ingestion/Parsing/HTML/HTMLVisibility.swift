/// Tells which elements of a page are not shown.
enum HTMLVisibility {
  /// Whether an element says of itself that nobody sees it.
  static func isHidden(_ node: Int, in document: HTMLDocument) -> Bool {
    for index in document.nodes[node].content {
      let attribute = document.attributes[Int(index)]
      switch attribute.name {
      case .hidden: return true
      case .style:
        let value = document.bytes[
          Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
        if hides(value) { return true }
      default: break
      }
    }
    return false
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count < 1000 else { return false }
    let plain = style.filter { $0 != 0x20 }.map { $0 | 0x20 }
    let text = String(decoding: plain, as: UTF8.self)
    return text.contains("display:none") || text.contains("visibility:hidden")
  }
}
