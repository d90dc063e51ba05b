import Testing

@testable import Storage

struct PagePackingTests {
  private static let lengths = (0..<500).map { 400 + $0 * 7919 % 6000 } + [70_000, 0, 0]

  @Test func `every row has its place once`() {
    let order = PagePacking.order(of: Self.lengths, pageSize: 32_768)
    #expect(order.sorted() == Array(Self.lengths.indices))
  }

  @Test func `rows fill their pages better than as they come`() {
    let order = PagePacking.order(of: Self.lengths, pageSize: 32_768)
    #expect(pages(Self.lengths) >= pages(order.map { Self.lengths[$0] }) + 3)
  }

  @Test func `rows of one length stay in their order`() {
    #expect(PagePacking.order(of: [5, 5, 5, 5], pageSize: 32_768) == [0, 1, 2, 3])
    #expect(PagePacking.order(of: [], pageSize: 32_768) == [])
  }

  /// The pages that rows take, as SQLite appends them.
  private func pages(_ lengths: [Int]) -> Int {
    var pages = 0
    var room = 0
    for length in lengths {
      if length + 12 > room {
        pages += 1
        room = 32_768
      }
      room -= length + 12
    }
    return pages
  }
}
