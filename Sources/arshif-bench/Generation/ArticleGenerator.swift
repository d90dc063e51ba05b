import ArchiveModel
import Foundation

/// A generated article, as a record of JSON Lines.
struct GeneratedArticle: Encodable {
  let id: String
  let url: String
  let source: String
  let publishedAt: String
  let title: String
  let body: String
}

/// Makes articles by chance, the same ones for the same seed.
struct ArticleGenerator {
  private static let firstDay = 16_436  // 2015-01-01
  private static let dayCount = 3_650

  private var generator: SeededGenerator
  private let words: [String]
  private let ranks: ZipfDistribution
  private var number = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    words = Vocabulary(using: &generator).words
    ranks = ZipfDistribution(count: words.count)
  }

  /// Returns another article: a title of some eight words, a body of 130 to 390.
  mutating func next() -> GeneratedArticle {
    number += 1
    let source = random(in: 0...7)
    let day = CalendarDate(dayNumber: Self.firstDay + random(in: 0...Self.dayCount - 1))
    let minute = random(in: 0...1439)
    return GeneratedArticle(
      id: "generated-\(number)", url: "https://source\(source).example/\(number)",
      source: "مصدر \(source)",
      publishedAt: "\(day)T\(Self.two(minute / 60)):\(Self.two(minute % 60)):00Z",
      title: sentence(ofWords: random(in: 5...11)), body: body(ofWords: random(in: 130...390)))
  }

  private mutating func body(ofWords count: Int) -> String {
    var body = ""
    var rest = count
    while rest > 0 {
      if !body.isEmpty { body += random(in: 0...2) == 0 ? ".\n\n" : ". " }
      let length = min(rest, random(in: 8...24))
      body += sentence(ofWords: length)
      rest -= length
    }
    return body + "."
  }

  private mutating func sentence(ofWords count: Int) -> String {
    var sentence = words[ranks.next(using: &generator)]
    for index in 1..<max(1, count) {
      sentence += index % 7 == 0 && random(in: 0...1) == 0 ? "، " : " "
      sentence += words[ranks.next(using: &generator)]
    }
    return sentence
  }

  private mutating func random(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
