import ArchiveModel
import Storage
import TestSupport
import Testing

@testable import Search

/// What rules find is what a search for all words finds.
struct RuleSearchTests {
  private static let words = [
    "بنك", "البنك", "بنوك", "المركزي", "مركزي", "سعر", "أسعار", "النفط", "نفط", "وأسعار",
  ]

  /// An archive of random articles, and their rows in order.
  private func archive(
    using random: inout SeededGenerator
  ) throws -> (archive: ArchiveDatabase, rows: [Int64]) {
    let archive = try ArchiveDatabase.inMemory()
    var articles: [Article] = []
    for number in 0..<60 {
      func text(_ length: Int) -> String {
        (0..<length).map { _ in Self.words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
      articles.append(
        .sample(
          number, title: text(2), body: text(5),
          published: "2024-0\(number % 9 + 1)-1\(number % 10)"))
    }
    try archive.store(articles)
    return (archive, try archive.articleRows(after: .min, limit: 100))
  }

  private func node(depth: Int, using random: inout SeededGenerator) -> SearchQuery.Node {
    func word() -> String { Self.words.randomElement(using: &random) ?? "" }
    if depth > 0 {
      let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        node(depth: depth - 1, using: &random)
      }
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1: return .any(parts)
      case 2, 3: return .all(parts)
      default: return .all([parts[0], .not(parts[1])])
      }
    }
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1, 2: return .phrase(word() + " " + word())
    case 3: return .phrase(word())
    case 4: return .inTitle(.phrase(word() + " " + word()))
    case 5: return .inTitle(.word(word()))
    case 6: return .prefix("اسع")
    default: return .word(word())
    }
  }

  private func searched(
    _ node: SearchQuery.Node, _ archive: ArchiveDatabase
  ) throws -> Set<Int64> {
    let ids = try ArchiveSearcher(archive).titles(
      SearchQuery(node), demanding: .all, order: .newest, page: Page(limit: 100)
    ).map(\.id)
    return try archive.read { database in
      Set(try ids.compactMap { try archive.row(ofArticle: $0, database) })
    }
  }

  @Test(arguments: [1, 2, 3, 4])
  func `the articles are those of a search, in one stretch or in two`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (archive, rows) = try archive(using: &random)
    var search = RuleSearch(ArchiveSearcher(archive))
    let first = try #require(rows.first)
    let last = try #require(rows.last)
    var found = 0
    for number in 0..<60 {
      // A search takes words near each other beside a phrase for words anywhere, so they stand alone here.
      let node =
        number % 12 == 0
        ? .near([Self.words[number / 12], "سعر"], distance: 1)
        : node(depth: number % 3, using: &random)
      let wanted = try searched(node, archive)
      try archive.read { database in
        let whole = try search.matches(of: node, in: first...last, database)
        #expect(Set(whole.articles.keys) == wanted, "\(node)")
        let one = try search.matches(of: node, in: first...rows[29], database)
        let other = try search.matches(of: node, in: rows[30]...last, database)
        #expect(Set(one.articles.keys).union(other.articles.keys) == wanted, "\(node)")
        #expect(Set(one.articles.keys).isDisjoint(with: other.articles.keys))
      }
      found += wanted.count
    }
    #expect(found > 300)
  }

  @Test func `the words that an article holds are told, and phrases only as written`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1, title: "أسعار النفط", body: "قال البنك المركزي شيئا"))
    try archive.store(.sample(2, title: "سعر", body: "بنك مركزي"))
    var search = RuleSearch(ArchiveSearcher(archive))
    let node = SearchQuery.Node.any([
      .phrase("البنك المركزي"), .word("سعر"), .word("أسعار"), .word("النفط"),
    ])
    let matches = try archive.read { try search.matches(of: node, in: 0...Int64.max, $0) }
    #expect(matches.words == ["البنك المركزي", "سعر", "النفط"])
    #expect(matches.articles.values.sorted() == [0b010, 0b111])
  }

  @Test func `what a filter names is known or not`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(.sample(1, source: "سانا"))
    let search = RuleSearch(ArchiveSearcher(archive))
    let filters: [SearchQuery.Node] = [
      .source("سانا"), .source("أخرى"), .tag("أخرى"), .entity("أخرى"), .word("أخرى"),
    ]
    let known = try archive.read { database in
      try filters.map { try search.isKnown($0, database) }
    }
    #expect(known == [true, false, false, false, true])
  }
}
