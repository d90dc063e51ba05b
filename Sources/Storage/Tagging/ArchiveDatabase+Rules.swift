package import GRDB

/// The rules that an archive is tagged by, as they were written.
public struct StoredRules: Hashable, Sendable {
  /// The text, TOML.
  public let text: String
  /// The name under which their tags are stored: `rules/` and the beginning of the text's digest.
  public let annotator: String
  /// Whether the whole archive is tagged by them.
  public let isApplied: Bool

  /// Creates rules that are in no archive yet.
  public init(text: String) {
    self.text = text
    annotator = Self.annotator(ofDigest: Self.digest(of: text))
    isApplied = false
  }

  init(text: String, digest: String, isApplied: Bool) {
    self.text = text
    annotator = Self.annotator(ofDigest: digest)
    self.isApplied = isApplied
  }

  static func digest(of text: String) -> String {
    Digest(of: Array(text.utf8)).bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static func annotator(ofDigest digest: String) -> String {
    "rules/" + digest.prefix(12)
  }
}

extension ArchiveDatabase {
  /// Returns the rules in force; nil if there are none.
  public func rules() throws -> StoredRules? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT text, digest, applied_at IS NOT NULL FROM rule_set
          WHERE id = (SELECT CAST(value AS INTEGER) FROM archive_property WHERE name = 'tag_rules')
          """
      ).map { row in
        try StoredRules(
          text: row.decode(atIndex: 0), digest: row.decode(atIndex: 1),
          isApplied: row.decode(atIndex: 2))
      }
    }
  }

  /// Puts rules in force; those before them are kept.
  ///
  /// - Parameters:
  ///   - text: Their text, which is not read here.
  ///   - now: The time, ISO 8601 in UTC.
  /// - Returns: The rules as the archive holds them now.
  /// - Throws: ``ArchiveError`` if the archive can't be written.
  @discardableResult
  public func saveRules(_ text: String, now: String) throws -> StoredRules? {
    let digest = StoredRules.digest(of: text)
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO rule_set (digest, text, saved_at) VALUES (?, ?, ?)
          ON CONFLICT (digest) DO UPDATE SET saved_at = excluded.saved_at
          """,
        arguments: [digest, text, now])
      try database.execute(
        sql: """
          INSERT INTO archive_property (name, value)
          SELECT 'tag_rules', id FROM rule_set WHERE digest = ?
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """,
        arguments: [digest])
    }
    return try rules()
  }

  /// Notes that the whole archive is tagged by the rules in force, and by no others.
  public func noteRulesApplied(now: String) throws {
    try write { database in
      try database.execute(
        sql: """
          UPDATE rule_set SET applied_at = CASE
            WHEN id = (SELECT CAST(value AS INTEGER) FROM archive_property WHERE name = 'tag_rules')
            THEN ? END
          """,
        arguments: [now])
    }
  }

  /// Returns the rows of the articles that the rules have not seen as they are now, in their order.
  package func untaggedRows() throws -> [Int64] {
    try read { database in
      try Int64.fetchAll(database, sql: "SELECT article_id FROM untagged_article ORDER BY 1")
    }
  }

  /// Returns the next rows of articles, at most `limit`, in their order.
  package func articleRows(after row: Int64, limit: Int) throws -> [Int64] {
    try read { database in
      try Int64.fetchAll(
        database, sql: "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?",
        arguments: [row, limit])
    }
  }

  /// Returns how many articles there are.
  package func articleCount() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
  }

  /// Runs `body` in a transaction that changes nothing but tags.
  ///
  /// - Throws: What `body` throws; then nothing is changed.
  package func writeTags<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try write(body)
  }
}
