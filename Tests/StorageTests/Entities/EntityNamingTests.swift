import ArchiveModel
import GRDB
import Testing
import TestSupport

@testable import Storage

/// One entity for all spellings of a name.
struct EntityNamingTests {
  private static let spellings = ["الياس حدّاد", "إلياس حداد", "الياس حداد", "إلياس  حداد"]

  private func archive(_ names: [String]) throws -> ArchiveDatabase {
    let archive = try ArchiveDatabase.inMemory()
    for (number, name) in names.enumerated() {
      try archive.store(.sample(number), annotations: [.mention(.person, name)])
    }
    return archive
  }

  @Test func `spellings are one entity, with the same name in whatever order they come`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<6 {
      let archive = try archive(Self.spellings.shuffled(using: &generator))
      let list = try archive.entities(of: archive.selection(ArticleFilter()))
      #expect(list.total == 1)
      #expect(list.entities.map(\.name.name) == ["إلياس  حداد"])
      #expect(list.entities.map(\.articles) == [4])
    }
  }

  @Test func `spellings in one article are counted together`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1),
      annotations: [
        .mention(.person, "احمد سالم", surface: "احمد سالم"),
        .mention(.person, "أحمد سالم", surface: "أحمد سالم"),
        .mention(.person, "أحمد سالم", surface: "سالم"),
      ])
    let article = try #require(try archive.articles(ArticleFilter()).articles.first)
    #expect(article.entities.map(\.name) == ["أحمد سالم"])
    #expect(article.entities.map(\.count) == [3])
    #expect(article.entities.map(\.surfaces) == [["احمد سالم", "أحمد سالم", "سالم"]])
  }

  @Test func `two persons of one surname stay two, and so do two kinds of one name`() throws {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1),
      annotations: [
        .mention(.person, "سامر حداد"), .mention(.person, "إلياس حداد"), .mention(.person, "حداد"),
        .mention(.organization, "حداد"),
      ])
    #expect(try archive.entities(of: archive.selection(ArticleFilter())).total == 4)
  }

  @Test func `a name is known by any of its spellings, glued or parted, with and without article`()
    throws
  {
    let archive = try ArchiveDatabase.inMemory()
    try archive.store(
      .sample(1),
      annotations: [
        .mention(.person, "عبد الله نصر", english: "Abdallah Nasr", surface: "نصر"),
        .mention(.organization, "الهيئة العليا"), .mention(.location, "البيرة"),
      ])
    for name in [
      "عبدالله نصر", "عبد الله نصر", "نصر", "abdallah nasr", "هيئة العليا", "بيرة", "البيره",
    ] {
      var filter = ArticleFilter()
      filter.entities = [name]
      #expect(try archive.articles(filter).total == 1, "\(name)")
    }
  }

  @Test func `a name near one that is there is suggested`() throws {
    let archive = try archive(["إلياس حداد"])
    var filter = ArticleFilter()
    filter.entities = ["الياس حدار"]
    let error = #expect(throws: ArchiveError.self) { try archive.selection(filter) }
    #expect(error?.code == .unknownName)
    #expect(error?.hint == "did you mean إلياس حداد?")
  }

  @Test func `an older archive's spellings become one entity`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("archive.db")
    do {
      let archive = try ArchiveDatabase.create(at: path)
      try archive.store(
        .sample(1),
        annotations: [.mention(.person, "سالم عبد"), .mention(.person, "هدى ناصر")])
      try archive.store(.sample(2), annotations: [.mention(.person, "سالم عبد")])
    }
    // As while the schema changes.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write { database in
      try database.execute(
        sql: """
          INSERT INTO entity (id, kind, key, name) VALUES (77, 'person', 'old', 'سالم عبْد');
          INSERT INTO entity_alias VALUES ('س عبد', 77), ('سالم عبد', 77);
          INSERT INTO article_entity
          SELECT id, 77, 'places/1', 2, '[]', 'rule', 0 FROM article;
          """)
      try EntityBackfill(database).run()
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") == [])
    }
    let archive = try ArchiveDatabase.open(at: path)
    let list = try archive.entities(of: archive.selection(ArticleFilter()))
    #expect(list.entities.map(\.name.name) == ["سالم عبد", "هدى ناصر"])
    #expect(list.entities.map(\.articles) == [2, 1])
    #expect(list.entities.map(\.mentions) == [6, 1])
    var filter = ArticleFilter()
    filter.entities = ["س عبد"]
    #expect(try archive.selection(filter).count == 2)
  }
}
