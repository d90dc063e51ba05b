/// Tells the rows of data from those that only lay out a page.
enum HTMLTableRow {
  private static let lengthLimit = 400

  /// Whether a row has several cells of short text and nothing else.
  static func isData(_ row: Int, in document: HTMLDocument) -> Bool {
    var cells = 0
    var length = 0
    for node in document.descendants(of: row) {
      let tag = document.nodes[node].tag
      switch tag {
      case .td, .th: cells += 1
      case .characters: length += document.bytes(of: node).count
      default: if tag.isBlock || tag == .br || tag.isUnread { return false }
      }
      guard length <= lengthLimit else { return false }
    }
    return cells > 1
  }
}
