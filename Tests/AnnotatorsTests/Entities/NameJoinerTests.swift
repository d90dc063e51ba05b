import ArchiveModel
import Testing

@testable import Annotators

struct NameJoinerTests {
  private func span(_ words: [UInt64], _ kind: Mention.Kind = .person) -> NameSpan {
    NameSpan(
      kind: kind, field: .body, tokens: 0..<words.count, range: 0..<8, words: words, key: words,
      lacksAlef: false)
  }

  private func joined(_ spans: [NameSpan]) -> [Int] { NameJoiner().fullNames(of: spans) }

  @Test func `a surname leads to the full name, before it or behind it`() {
    #expect(joined([span([1, 2]), span([2])]) == [0, 0])
    #expect(joined([span([2]), span([1, 2])]) == [1, 1])
  }

  @Test func `of two persons of one surname the one named last is meant`() {
    #expect(joined([span([1, 2]), span([3, 2]), span([2])]) == [0, 1, 1])
  }

  @Test func `a surname before both of two persons is joined to none`() {
    #expect(joined([span([2]), span([1, 2]), span([3, 2])]) == [0, 1, 2])
  }

  @Test func `a shorter chain of fathers leads to the longest`() {
    #expect(joined([span([1, 5, 2]), span([1, 5, 2, 5, 3, 4]), span([4])]) == [1, 1, 1])
  }

  @Test func `kinds are not mixed, nor places joined`() {
    #expect(joined([span([1, 2]), span([2], .organization)]) == [0, 1])
    #expect(joined([span([1, 2], .location), span([2], .location)]) == [0, 1])
  }

  @Test func `an organization's short form begins or ends it`() {
    #expect(joined([span([1, 2, 3], .organization), span([1, 2], .organization)]) == [0, 0])
    #expect(joined([span([1, 2, 3], .organization), span([2], .organization)]) == [0, 1])
  }

  @Test func `thousands of names that share a word are joined by the nearest`() {
    var spans = (0..<20_000).map { span([UInt64(1000 + $0), 7]) }
    spans.append(span([1003]))
    #expect(joined(spans).last == 3)
  }
}
