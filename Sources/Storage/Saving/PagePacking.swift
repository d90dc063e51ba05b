/// The order in which rows are appended to a table so that they fill its pages.
///
/// SQLite begins a new page where the next row no longer fits. Bodies of some kilobytes leave a twelfth of each page empty in
/// the order in which they come.
enum PagePacking {
  /// The bytes of a page, and of a row on it, that hold no text.
  private static let pageOverhead = 8
  private static let rowOverhead = 12

  /// Returns the indices of rows with these lengths in bytes: on each page the longest row that is left, then the longest
  /// that still fit.
  static func order(of lengths: [Int], pageSize: Int) -> [Int] {
    var left = lengths.indices.sorted { (lengths[$0], $1) > (lengths[$1], $0) }
    var order: [Int] = []
    order.reserveCapacity(lengths.count)
    while !left.isEmpty {
      var room = pageSize - pageOverhead
      var place = 0
      repeat {
        let row = left.remove(at: place)
        order.append(row)
        room -= lengths[row] + rowOverhead
        place = left.partitioned { lengths[$0] + rowOverhead <= room }
      } while place < left.count
    }
    return order
  }
}

extension [Int] {
  /// Returns where the elements begin for which `holds` is true, all of which stand behind those for which it is not.
  fileprivate func partitioned(by holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
