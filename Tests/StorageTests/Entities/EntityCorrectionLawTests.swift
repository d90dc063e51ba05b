import ArchiveModel
import GRDB
import Testing
import TestSupport

@testable import Storage

/// What holds of corrections, whatever was corrected in whatever order.
struct EntityCorrectionLawTests {
  private static let names = (0..<9).map { "اسم \($0)" }

  /// An archive of twelve articles that name some of nine entities.
  private func archive(seed: UInt64) throws -> ArchiveDatabase {
    var random = SeededGenerator(seed: seed)
    let archive = try ArchiveDatabase.inMemory()
    for number in 0..<12 {
      let named = Self.names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      try archive.store(
        .sample(number), annotations: named.map { .mention(Self.kind(of: $0), $0) })
    }
    return archive
  }

  private static func kind(of name: String) -> Mention.Kind {
    Mention.Kind.allCases[(names.firstIndex(of: name) ?? 0) % 4]
  }

  private func reference(_ name: String) -> EntityReference {
    EntityReference(name)
  }

  /// Does something at random; what can't be done is refused and changes nothing.
  private func correct(_ archive: ArchiveDatabase, using random: inout SeededGenerator) throws {
    let name = Self.names.randomElement(using: &random) ?? ""
    let other = Self.names.randomElement(using: &random) ?? ""
    let ids = try archive.articles(ArticleFilter()).articles.map(\.id)
    let id = ids.randomElement(using: &random) ?? ""
    let before = try archive.entityCorrections()
    do {
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1: _ = try archive.merge([reference(name)], into: reference(other))
      case 2: _ = try archive.split(reference(name), from: [])
      case 3: _ = try archive.rename(reference(name), to: "آخر \(other)", englishName: "Other")
      case 4:
        _ = try archive.setKind(
          Mention.Kind.allCases.randomElement(using: &random) ?? .person, of: reference(name))
      case 5:
        _ = try archive.setHidden(Bool.random(using: &random), reference(name), inArticles: [])
      case 6: _ = try archive.setHidden(true, reference(name), inArticles: [id])
      default: _ = try archive.add(reference(name), toArticles: [id])
      }
    } catch is ArchiveError {
      #expect(try archive.entityCorrections() == before)
    }
  }

  /// What all articles say, by their ids.
  private func said(_ archive: ArchiveDatabase) throws -> [String: Set<String>] {
    var said: [String: Set<String>] = [:]
    for article in try archive.articles(ArticleFilter()).articles {
      said[article.id] = Set(
        article.entities.map { "\($0.kind.rawValue) \($0.name) \($0.count)" })
    }
    return said
  }

  @Test(arguments: 1...12)
  func `corrections say the same in another archive`(seed: UInt64) throws {
    let archive = try archive(seed: seed)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 { try correct(archive, using: &random) }
    let corrections = try archive.entityCorrections()
    let other = try self.archive(seed: seed)
    for correction in corrections { _ = try other.apply(correction) }
    #expect(try said(other) == said(archive))
    #expect(try other.entityCorrections() == corrections)
  }

  @Test(arguments: 1...12)
  func `lists count what articles say`(seed: UInt64) throws {
    let archive = try archive(seed: seed)
    var random = SeededGenerator(seed: seed + 100)
    for _ in 0..<25 { try correct(archive, using: &random) }
    var counts: [EntityName: Int] = [:]
    for article in try archive.articles(ArticleFilter()).articles {
      let names = article.entities.map { EntityName($0.kind, $0.name) }
      #expect(Set(names).count == names.count)
      for name in names { counts[name, default: 0] += 1 }
    }
    let list = try archive.entities(of: archive.selection(ArticleFilter()))
    #expect(list.total == counts.count)
    for use in list.entities {
      let plain = EntityName(use.name.kind, use.name.name)
      #expect(use.articles == counts[plain])
      let reference = EntityReference("\(use.name.kind.rawValue):\(use.name.name)")
      let profile = try archive.profile(of: reference, in: archive.selection(ArticleFilter()))
      #expect(profile.use == use)
    }
  }

  @Test(arguments: 1...12)
  func `what is annotated again says the same`(seed: UInt64) throws {
    let archive = try archive(seed: seed)
    var random = SeededGenerator(seed: seed + 200)
    for _ in 0..<25 { try correct(archive, using: &random) }
    let before = try said(archive)
    try archive.write { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT * FROM article_entity WHERE origin = 'rule' AND NOT is_hidden")
      try database.execute(
        sql: "DELETE FROM article_entity WHERE origin = 'rule' AND NOT is_hidden")
      for row in rows {
        try database.execute(
          sql: "INSERT INTO article_entity VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          arguments: StatementArguments(row.databaseValues))
      }
    }
    #expect(try said(archive) == before)
  }
}
