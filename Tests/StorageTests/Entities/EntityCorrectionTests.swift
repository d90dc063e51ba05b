import ArchiveModel
import GRDB
import Testing
import TestSupport

@testable import Storage

/// Corrections of entities: what they do, that they last, that they can be taken back.
struct EntityCorrectionTests {
  private let archive: ArchiveDatabase

  /// Five articles: أ names A, ب names B, ج both, د a place called so, ه an organization.
  init() throws {
    archive = try .inMemory()
    try store(1, "أ", [.mention(.person, "ليلى منصور", english: "Layla Mansour")])
    try store(2, "ب", [.mention(.person, "منصور", surface: "منصور")])
    try store(
      3, "ج",
      [
        .mention(.person, "ليلى منصور"), .mention(.person, "منصور", surface: "الوزيرة منصور"),
        .mention(.person, "منصور", surface: "منصور"),
      ])
    try store(4, "د", [.mention(.location, "منصور")])
    try store(5, "ه", [.mention(.organization, "لجنة النهر")])
  }

  private func store(_ number: Int, _ title: String, _ annotations: [Annotation]) throws {
    try archive.store(.sample(number, title: title), annotations: annotations)
  }

  private func titles(_ entity: String) throws -> String {
    var filter = ArticleFilter()
    filter.entities = [entity]
    return try archive.articles(filter, order: .oldest).articles.map(\.article.title).sorted()
      .joined()
  }

  private func id(_ title: String) throws -> String {
    try #require(
      archive.articles(ArticleFilter()).articles.first { $0.article.title == title }?.id)
  }

  private func entities(_ title: String) throws -> [String] {
    let article = try archive.article(id(title))
    return (article?.entities ?? []).map { "\($0.kind.rawValue):\($0.name)×\($0.count)" }
  }

  private func list() throws -> [String] {
    try archive.entities(of: archive.selection(ArticleFilter())).entities.map {
      "\($0.name.kind.rawValue):\($0.name.name) \($0.articles) \($0.mentions)"
    }
  }

  private func reference(_ text: String) -> EntityReference {
    EntityReference(text)
  }

  private func merge() throws {
    _ = try archive.merge([reference("person:منصور")], into: reference("ليلى منصور"))
  }

  @Test func `a merged entity is another name of the first everywhere`() throws {
    let edit = try archive.merge([reference("person:منصور")], into: reference("ليلى منصور"))
    #expect(edit.entity == EntityName(.person, "ليلى منصور", englishName: "Layla Mansour"))
    #expect(edit.others == [EntityName(.person, "منصور")])
    #expect(edit.articles == 3)
    #expect(try titles("ليلى منصور") == "أبج")
    #expect(try titles("Layla Mansour") == "أبج")
    #expect(try titles("منصور") == "أبجد")
    #expect(try entities("ج") == ["person:ليلى منصور×3"])
    #expect(try list().first == "person:ليلى منصور 3 5")
    let facets = try archive.read { database in
      let rows = try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY id")
      return try FacetCounter(rows, database).facets(limit: 1)
    }
    #expect(facets.first { $0.field == .entity }?.values.map(\.count) == [3])
  }

  @Test func `what comes later is merged too, and what is annotated again`() throws {
    try merge()
    try store(6, "و", [.mention(.person, "منصور")])
    #expect(try titles("ليلى منصور") == "أبجو")
    try archive.store(
      .sample(2, title: "ب", body: "نص آخر"),
      annotations: [.mention(.person, "منصور"), .mention(.person, "سعاد")])
    #expect(try entities("ب") == ["person:سعاد×1", "person:ليلى منصور×1"])
  }

  @Test func `a merge can be taken back without loss`() throws {
    let before = try list()
    try merge()
    let edit = try archive.split(reference("ليلى منصور"), from: [])
    #expect(edit.others == [EntityName(.person, "منصور")])
    #expect(try list() == before)
    #expect(try archive.entityCorrections() == [])
    try merge()
    _ = try archive.split(reference("ليلى منصور"), from: [reference("منصور")])
    #expect(try list() == before)
  }

  @Test func `what was merged into a merged entity goes with it`() throws {
    try merge()
    _ = try archive.merge([reference("ليلى منصور")], into: reference("لجنة النهر"))
    #expect(try list() == ["organization:لجنة النهر 4 6", "location:منصور 1 1"])
    #expect(try titles("لجنة النهر") == "أبجه")
  }

  @Test func `what makes no sense is refused`() throws {
    func error(_ body: () throws -> EntityEdit) -> ArchiveError? {
      #expect(throws: ArchiveError.self) { _ = try body() }
    }
    let itself = error {
      try archive.merge([reference("ليلى منصور")], into: reference("Layla Mansour"))
    }
    #expect(itself?.code == .invalidArgument)
    #expect(itself?.message == "Layla Mansour and ليلى منصور are one entity already")
    let unknown = error { try archive.merge([reference("ليلا منصور")], into: reference("سعاد")) }
    #expect(unknown?.code == .unknownName)
    let near = error { try archive.rename(reference("ليلا منصور"), to: "سعاد") }
    #expect(near?.hint == "did you mean ليلى منصور?")
    let ambiguous = error { try archive.rename(reference("منصور"), to: "سعاد") }
    #expect(ambiguous?.code == .invalidArgument)
    #expect(ambiguous?.message == "منصور names 2 entities: location:منصور, person:منصور")
    let taken = error { try archive.rename(reference("person:منصور"), to: "ليلى منصور") }
    #expect(taken?.hint?.contains("entity merge") == true)
    let empty = error { try archive.rename(reference("لجنة النهر"), to: " ، ") }
    #expect(empty?.code == .invalidArgument)
    let whole = error { try archive.split(reference("لجنة النهر"), from: []) }
    #expect(whole?.code == .invalidArgument)
    try merge()
    let stranger = error {
      try archive.split(reference("ليلى منصور"), from: [reference("لجنة النهر")])
    }
    #expect(stranger?.hint == "what was: منصور")
    #expect(try archive.entityCorrections().count == 1)
  }

  @Test func `a renamed entity is found by its old and its new names`() throws {
    let edit = try archive.rename(
      reference("ليلى منصور"), to: " ليلى  المنصور ", englishName: "Leila Mansur")
    #expect(edit.entity == EntityName(.person, "ليلى المنصور", englishName: "Leila Mansur"))
    for name in ["ليلى منصور", "ليلى المنصور", "leila mansur", "Layla Mansour"] {
      #expect(try titles(name) == "أج", "\(name)")
    }
    try store(6, "و", [.mention(.person, "ليلى منصور")])
    #expect(try entities("و") == ["person:ليلى المنصور×1"])
    _ = try archive.rename(reference("ليلى المنصور"), to: "ليلى منصور", englishName: "L. M.")
    #expect(
      try archive.entityCorrections()
        == [
          EntityCorrection(
            .rename, of: EntityName(.person, "ليلى منصور"),
            to: EntityName(.person, "ليلى منصور", englishName: "L. M."))
        ])
  }

  @Test func `an entity of another kind becomes one with its namesake of that kind`() throws {
    let edit = try archive.setKind(.event, of: reference("لجنة النهر"))
    #expect(edit.entity.kind == .event && edit.others.isEmpty)
    #expect(try entities("ه") == ["event:لجنة النهر×1"])
    _ = try archive.setKind(.organization, of: reference("لجنة النهر"))
    #expect(try archive.entityCorrections() == [])
    let merged = try archive.setKind(.person, of: reference("location:منصور"))
    #expect(merged.others == [EntityName(.location, "منصور")])
    #expect(try titles("منصور") == "بجد")
    #expect(try entities("د") == ["person:منصور×1"])
  }

  @Test func `what is no entity is hidden everywhere, and shown again`() throws {
    let before = try list()
    _ = try archive.setHidden(true, reference("person:منصور"), inArticles: [])
    #expect(try entities("ب") == [])
    #expect(try entities("ج") == ["person:ليلى منصور×1"])
    #expect(try titles("منصور") == "د")
    #expect(try list().contains { $0.hasPrefix("person:منصور") } == false)
    try store(6, "و", [.mention(.person, "منصور")])
    #expect(try entities("و") == [])
    _ = try archive.setHidden(true, reference("لجنة النهر"), inArticles: [])
    let error = #expect(throws: ArchiveError.self) { try titles("لجنة النهر") }
    #expect(error?.message == "the entity لجنة النهر is hidden")
    let profile = #expect(throws: ArchiveError.self) {
      try archive.profile(of: reference("لجنة النهر"), in: archive.selection(ArticleFilter()))
    }
    #expect(profile?.message == error?.message)
    #expect(throws: ArchiveError.self) {
      try archive.merge([reference("ليلى منصور")], into: reference("لجنة النهر"))
    }
    _ = try archive.setHidden(false, reference("لجنة النهر"), inArticles: [])
    _ = try archive.setHidden(false, reference("person:منصور"), inArticles: [])
    #expect(try list().count == before.count)
    #expect(try entities("و") == ["person:منصور×1"])
  }

  @Test func `a mention that is wrong in an article stays hidden there`() throws {
    let edit = try archive.setHidden(
      true, reference("person:منصور"), inArticles: [id("ب"), id("ج").uppercased()])
    #expect(edit.articles == 2)
    #expect(try titles("منصور") == "د")
    try archive.store(
      .sample(2, title: "ب", body: "نص آخر"), annotations: [.mention(.person, "منصور")])
    #expect(try entities("ب") == [])
    let again = try archive.setHidden(true, reference("person:منصور"), inArticles: [id("ب")])
    #expect(again.articles == 0)
    _ = try archive.setHidden(false, reference("person:منصور"), inArticles: [id("ب")])
    #expect(try entities("ب") == ["person:منصور×1"])
    let stranger = #expect(throws: ArchiveError.self) {
      try archive.setHidden(true, reference("person:منصور"), inArticles: [id("ب"), id("ه")])
    }
    #expect(stranger?.code == .unknownName)
    #expect(try entities("ب") == ["person:منصور×1"])
    let missing = #expect(throws: ArchiveError.self) {
      try archive.setHidden(true, reference("person:منصور"), inArticles: ["zzzzzzzz"])
    }
    #expect(missing?.message == "no article has the id zzzzzzzz")
  }

  @Test func `articles are given to another entity with what they say`() throws {
    let edit = try archive.split(
      reference("person:منصور"), into: reference("رشا منصور"), inArticles: [id("ج")])
    #expect(edit.entity == EntityName(.person, "رشا منصور"))
    #expect(edit.articles == 1)
    #expect(try entities("ج") == ["person:رشا منصور×2", "person:ليلى منصور×1"])
    #expect(try entities("ب") == ["person:منصور×1"])
    let article = try archive.article(id("ج"))
    #expect(article?.entities.first?.surfaces == ["الوزيرة منصور", "منصور"])
    try archive.store(
      .sample(3, title: "ج", body: "نص آخر"), annotations: [.mention(.person, "منصور")])
    #expect(try entities("ج") == ["person:رشا منصور×2"])
    #expect(throws: ArchiveError.self) {
      try archive.split(
        reference("ليلى منصور"), into: reference("ليلى منصور"), inArticles: [id("أ")])
    }
  }

  @Test func `an entity is added where no annotator found it`() throws {
    let edit = try archive.add(reference("event:مؤتمر النهر"), toArticles: [id("أ"), id("ه")])
    #expect(edit.articles == 2)
    #expect(try titles("مؤتمر النهر") == "أه")
    #expect(try archive.add(reference("مؤتمر النهر"), toArticles: [id("أ")]).articles == 0)
    try archive.store(.sample(5, title: "ه", body: "نص آخر"))
    #expect(try entities("ه") == ["event:مؤتمر النهر×1"])
    #expect(throws: ArchiveError.self) {
      try archive.add(reference("قمة لا توجد"), toArticles: [id("أ")])
    }
  }

  @Test func `corrections go to another archive, before or after its articles`() throws {
    try merge()
    _ = try archive.rename(reference("لجنة النهر"), to: "لجنة الأنهار", englishName: "Rivers")
    _ = try archive.setKind(.event, of: reference("لجنة الأنهار"))
    _ = try archive.setHidden(true, reference("location:منصور"), inArticles: [])
    _ = try archive.setHidden(true, reference("ليلى منصور"), inArticles: [id("أ")])
    _ = try archive.add(reference("event:مؤتمر النهر"), toArticles: [id("ه")])
    let corrections = try archive.entityCorrections()
    #expect(Set(corrections.map(\.action)) == Set(EntityCorrection.Action.allCases))
    let whole = try list()

    let later = try EntityCorrectionTests()
    for correction in corrections { #expect(try later.archive.apply(correction)) }
    #expect(try later.list() == whole)
    #expect(try later.archive.entityCorrections() == corrections)
    for correction in corrections { #expect(try !later.archive.apply(correction)) }
    #expect(try later.list() == whole)

    let earlier = try ArchiveDatabase.inMemory()
    for correction in corrections where correction.article == nil {
      #expect(try earlier.apply(correction))
    }
    try earlier.store(.sample(1), annotations: [.mention(.person, "منصور")])
    let names = try earlier.entities(of: earlier.selection(ArticleFilter())).entities
    #expect(names.map(\.name.name) == ["ليلى منصور"])
    let unknown = #expect(throws: ArchiveError.self) {
      try earlier.apply(EntityCorrection(.hide, of: EntityName(.person, "س"), article: "zzz"))
    }
    #expect(unknown?.code == .unknownName)
  }
}
