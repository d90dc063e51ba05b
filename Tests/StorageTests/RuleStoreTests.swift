import ArchiveModel
import TestSupport
import Testing

@testable import Storage

/// The rules that an archive holds, and the articles that they have not seen.
struct RuleStoreTests {
  private let archive: ArchiveDatabase

  init() throws {
    archive = try .inMemory()
  }

  @Test func `the rules saved last are in force, and those before them are kept`() throws {
    #expect(try archive.rules() == nil)
    try archive.saveRules("# ا", now: "2024-01-01T00:00:00Z")
    try archive.noteRulesApplied(now: "2024-01-01T00:00:00Z")
    #expect(try archive.rules()?.isApplied == true)
    try archive.saveRules("# ب", now: "2024-01-02T00:00:00Z")
    #expect(try archive.rules()?.text == "# ب")
    #expect(try archive.rules()?.isApplied == false)
    try archive.saveRules("# ا", now: "2024-01-03T00:00:00Z")
    let rules = try #require(try archive.rules())
    #expect(rules.text == "# ا" && rules.isApplied)
    #expect(rules.annotator == StoredRules(text: "# ا").annotator)
    try archive.saveRules("# ب", now: "2024-01-04T00:00:00Z")
    try archive.noteRulesApplied(now: "2024-01-04T00:00:00Z")
    try archive.saveRules("# ا", now: "2024-01-05T00:00:00Z")
    #expect(try archive.rules()?.isApplied == false, "others were applied since")
  }

  @Test func `articles wait for rules only where there are rules`() throws {
    try archive.store(.sample(1))
    #expect(try archive.untaggedRows() == [])
    try archive.saveRules("", now: "2024-01-01T00:00:00Z")
    try archive.store(.sample(2), .sample(3))
    let rows = try archive.untaggedRows()
    #expect(rows.count == 2)
    try archive.writeTags { try RuleTagStore($0, annotator: "rules/1").noteTagged([rows[0]]) }
    #expect(try archive.untaggedRows() == [rows[1]])
    try archive.store(.sample(3, body: "نص آخر"))
    #expect(try archive.untaggedRows().count == 1)
    try archive.store(.sample(3, body: "نص آخر", published: "2024-05-05"))
    #expect(try archive.untaggedRows().count == 1, "the row moves with its article")
  }

  @Test func `tags of rules leave alone what others gave`() throws {
    let given = TagAssignment(
      slug: "money", name: "مال", origin: .rule, weight: 0.9, because: ["مال"])
    try archive.store([.sample(1)], annotations: [.tag(given)])
    try archive.store(.sample(2))
    let rows = try archive.articleRows(after: .min, limit: 9)
    let span = rows[0]...rows[1]
    let tag = RuleTag(
      slug: "play", name: "لعب", englishName: "Play",
      articles: [rows[0]: .init(weight: 0.5, because: ["كرة"])])
    func difference(_ tags: [RuleTag]) throws -> RuleTagDifference {
      try archive.writeTags { database in
        let store = RuleTagStore(database, annotator: "rules/1")
        let difference = try store.difference(tags, in: span, Set(rows)) { _, _ in false }
        try store.write(difference, of: tags)
        return difference
      }
    }
    #expect(try difference([tag]).gained == ["play": [rows[0]]])
    #expect(try difference([tag]).isEmpty)
    #expect(try archive.tags().map(\.slug).sorted() == ["money", "play"])
    #expect(try difference([]).lost == ["play": [rows[0]]])
    #expect(try archive.tags().map(\.slug) == ["money"])
  }
}
