package import GRDB

/// The tags that rules give, on one connection.
///
/// It touches none but its own: what a person or an input gave or took stands.
package struct RuleTagStore {
  private let database: Database
  private let annotator: String

  /// Creates a store of tags that are given by the annotator, whose name begins with `rules/`.
  package init(_ database: Database, annotator: String) {
    self.database = database
    self.annotator = annotator
  }

  /// Returns for each of the tags which articles of `rows` carry it by a person or their input, and which a person took it
  /// from.
  ///
  /// - Throws: What the database throws.
  package func standing(
    _ slugs: [String], in rows: ClosedRange<Int64>
  ) throws -> (given: [String: Set<Int64>], hidden: [String: Set<Int64>]) {
    var given: [String: Set<Int64>] = [:]
    var hidden: [String: Set<Int64>] = [:]
    for slug in slugs {
      let found = try Row.fetchCursor(
        database.cachedStatement(sql: Self.selectStanding),
        arguments: [slug, rows.lowerBound, rows.upperBound])
      while let row = try found.next() {
        let article: Int64 = try row.decode(atIndex: 0)
        if try row.decode(Bool.self, atIndex: 1) {
          hidden[slug, default: []].insert(article)
        } else {
          given[slug, default: []].insert(article)
        }
      }
    }
    return (given, hidden)
  }

  /// Returns what of the archive's tags differs from those that are wanted.
  ///
  /// - Parameters:
  ///   - tags: All tags of the rules.
  ///   - rows: The span of the articles that were judged.
  ///   - articles: Their rows.
  ///   - fixed: Returns whether a person or an input decides about a tag of an article.
  /// - Returns: The difference.
  /// - Throws: What the database throws.
  package func difference(
    _ tags: [RuleTag], in rows: ClosedRange<Int64>, _ articles: Set<Int64>,
    isFixed fixed: (String, Int64) -> Bool
  ) throws -> RuleTagDifference {
    var difference = RuleTagDifference()
    var wanted = Dictionary(tags.map { ($0.slug, $0.articles) }) { first, _ in first }
    let found = try Row.fetchCursor(
      database.cachedStatement(sql: Self.selectOwn),
      arguments: [rows.lowerBound, rows.upperBound])
    while let row = try found.next() {
      let article: Int64 = try row.decode(atIndex: 0)
      guard articles.contains(article) else { continue }
      let slug: String = try row.decode(atIndex: 1)
      guard let assignment = wanted[slug]?.removeValue(forKey: article) else {
        difference.lost[slug, default: []].append(article)
        continue
      }
      let isSame =
        try row.decode(Double.self, atIndex: 2) == assignment.weight
        && row.decode(String.self, atIndex: 3) == JSONText.array(assignment.because)
        && row.decode(String.self, atIndex: 4) == annotator
      if !isSame { difference.renewed[slug, default: []].append(article) }
    }
    for (slug, assignments) in wanted {
      let gained = assignments.keys.filter { !fixed(slug, $0) }.sorted()
      if !gained.isEmpty { difference.gained[slug] = gained }
    }
    return difference
  }

  /// Makes the archive's tags those that are wanted.
  ///
  /// - Throws: What the database throws.
  package func write(_ difference: RuleTagDifference, of tags: [RuleTag]) throws {
    let delete = try RowWriter(
      database, sql: "DELETE FROM article_tag WHERE article_id = ? AND tag_id = ?")
    for (slug, articles) in difference.lost {
      guard let tag = try row(ofTag: slug) else { continue }
      for article in articles { try delete.write(.integer(article), .integer(tag)) }
    }
    let insert = try RowWriter(database, sql: Self.insert)
    for tag in tags {
      try database.cachedStatement(sql: Self.insertName)
        .execute(arguments: [tag.slug, tag.name, tag.englishName])
      guard let row = try row(ofTag: tag.slug) else { continue }
      let changed = [difference.gained, difference.renewed].flatMap { $0[tag.slug] ?? [] }
      for article in changed {
        guard let assignment = tag.articles[article] else { continue }
        try insert.write(
          .integer(article), .integer(row), .text(annotator), .real(assignment.weight),
          .text(JSONText.array(assignment.because)))
      }
    }
  }

  /// Notes that the rules have seen articles as they are.
  ///
  /// - Throws: What the database throws.
  package func noteTagged(_ articles: Set<Int64>) throws {
    let writer = try RowWriter(
      database, sql: "DELETE FROM untagged_article WHERE article_id = ?")
    for article in articles.sorted() { try writer.write(.integer(article)) }
  }

  private func row(ofTag slug: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM tag WHERE slug = ?"), arguments: [slug])
  }
}

extension RuleTagStore {
  private static let selectStanding = """
    SELECT article_id, is_hidden FROM article_tag
    WHERE tag_id = (SELECT id FROM tag WHERE slug = ?) AND article_id BETWEEN ? AND ?
      AND (is_hidden OR origin <> 'rule')
    """

  private static let selectOwn = """
    SELECT article_id, slug, weight, because, annotator FROM article_tag
    JOIN tag ON tag.id = tag_id
    WHERE article_id BETWEEN ? AND ? AND origin = 'rule' AND NOT is_hidden
      AND annotator GLOB 'rules/*'
    """

  private static let insertName = """
    INSERT INTO tag (slug, name, english_name) VALUES (?, ?, ?)
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, english_name = excluded.english_name
    WHERE name <> excluded.name OR english_name IS NOT excluded.english_name
    """

  private static let insert = """
    INSERT INTO article_tag (article_id, tag_id, origin, annotator, weight, because)
    VALUES (?, ?, 'rule', ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      annotator = excluded.annotator, weight = excluded.weight, because = excluded.because
    WHERE origin = 'rule' AND NOT is_hidden
    """
}
