import Testing

@testable import arshif_bench

@Suite struct GenerationTests {
  @Test func `The same seed gives the same articles`() {
    var first = ArticleGenerator(seed: 1)
    var second = ArticleGenerator(seed: 1)
    for _ in 0..<20 {
      let (one, other) = (first.next(), second.next())
      #expect(one.id == other.id && one.title == other.title && one.body == other.body)
      #expect(one.publishedAt == other.publishedAt && one.source == other.source)
    }
  }

  @Test func `Another seed gives other articles`() {
    var first = ArticleGenerator(seed: 1)
    var second = ArticleGenerator(seed: 2)
    #expect(first.next().body != second.next().body)
  }

  @Test func `A vocabulary holds some thousand words, each once`() {
    var generator = SeededGenerator(seed: 1)
    let words = Vocabulary(using: &generator).words
    #expect((3000...9000).contains(words.count))
    #expect(Set(words).count == words.count)
  }

  @Test func `The first rank is the most frequent one`() {
    let distribution = ZipfDistribution(count: 1000)
    var generator = SeededGenerator(seed: 1)
    var counts = [Int](repeating: 0, count: 1000)
    for _ in 0..<20_000 { counts[distribution.next(using: &generator)] += 1 }
    #expect(counts.firstIndex(of: counts.max() ?? 0) == 0)
    #expect(counts[0] > 5 * counts[50])
  }

  @Test func `The generator is SplitMix64`() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
