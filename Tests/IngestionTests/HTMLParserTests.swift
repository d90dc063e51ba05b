import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct HTMLParserTests {
  private func lines(_ html: String) throws -> [String] {
    HTMLBlockReader.blocks(of: try HTMLParser().document(of: html)).map(\.text)
  }

  @Test func `elements nested 100000 deep give their text`() throws {
    #expect(try lines(String(repeating: "<div>", count: 100_000) + "خبر") == ["خبر"])
    let spans = String(repeating: "<span>", count: 100_000)
    #expect(try lines("<p>" + spans + "خبر</p>نص") == ["خبر", "نص"])
  }

  @Test func `end tags that match nothing in a deep page are an error and not endless work`() {
    let page =
      String(repeating: "<div>", count: 100_000) + String(repeating: "</span>", count: 100_000)
    let error = #expect(throws: ArchiveError.self) { try HTMLParser().document(of: page) }
    #expect(error?.code == .malformedInput)
  }

  @Test func `a tag of endless attributes is an error`() {
    let page = "<p " + (0..<5000).map { "a\($0)=1" }.joined(separator: " ") + ">خبر"
    let error = #expect(throws: ArchiveError.self) { try HTMLParser().document(of: page) }
    #expect(error?.code == .malformedInput)
  }

  @Test func `a long value of one attribute is none`() throws {
    let value = (0..<5000).map { "k\($0)" }.joined(separator: " ")
    #expect(try lines("<div data-state='\(value)'>خبر</div>") == ["خبر"])
  }

  @Test func `what a page leaves open or closes twice loses nothing`() throws {
    let page =
      "<table><tr><td><b>أول<p>ثان<li>ثالث</b></td></p></div><td>رابع</table>خامس</body>سادس"
    #expect(try lines(page) == ["أول", "ثان", "ثالث", "رابع", "خامس", "سادس"])
  }

  @Test func `each node knows where its content ends`() throws {
    let document = try HTMLParser().document(of: "<div><p>أ<b>ب</b></p></div><p>ج")
    for node in document.nodes.indices {
      let end = Int(document.nodes[node].end)
      #expect(end > node && end <= document.nodes.count)
      let parent = Int(document.nodes[node].parent)
      #expect(parent < node)
      if parent >= 0 { #expect(end <= Int(document.nodes[parent].end)) }
    }
  }

  @Test func `many tasks parse at once`() async throws {
    let pages = (0..<64).map { "<html><p>خبر \($0)</p>" }
    let texts = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for (index, page) in pages.enumerated() {
        group.addTask {
          let document = try HTMLParser().document(of: page)
          return (index, HTMLBlockReader.blocks(of: document).map(\.text))
        }
      }
      return try await group.reduce(into: [Int: [String]]()) { $0[$1.0] = $1.1 }
    }
    #expect((0..<64).allSatisfy { texts[$0] == ["خبر \($0)"] })
  }
}
