/// A page as the lines that a reader sees, each with its place in the page's structure.
struct HTMLPage: Sendable {
  let document: HTMLDocument
  var lines: [HTMLLine]
  /// For each node, and for the end, the number of lines that begin before it.
  let lineCounts: [Int32]

  /// The lines in an element.
  func lines(in node: Int) -> Range<Int> {
    Int(lineCounts[node])..<Int(lineCounts[Int(document.nodes[node].end)])
  }

  /// The element around another; nil for the outermost.
  func parent(of node: Int) -> Int? {
    let parent = Int(document.nodes[node].parent)
    return parent < 0 ? nil : parent
  }

  /// Whether `node` is `ancestor` or in it.
  func contains(_ ancestor: Int, _ node: Int) -> Bool {
    node >= ancestor && node < Int(document.nodes[ancestor].end)
  }
}
