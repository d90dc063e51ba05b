public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// Returns the texts that an article has had, and what differs from each to the next; nil if there is no such article.
  public func history(ofArticle publicID: String) throws -> ArticleHistory? {
    let texts = try read { database -> [VersionText]? in
      guard let row = try row(ofArticle: publicID, database) else { return nil }
      return try Row.fetchAll(database, sql: Self.selectVersions, arguments: [row]).map(
        VersionText.init)
    }
    guard let texts else { return nil }
    let versions = texts.indices.map { index in
      ArticleVersion(
        number: index + 1, seen: texts[index].seen, title: texts[index].fields[.title] ?? "",
        changes: index == 0 ? [] : texts[index].changes(from: texts[index - 1]))
    }
    return ArticleHistory(id: publicID.lowercased(), versions: versions)
  }

  private static let selectVersions = """
    SELECT seen, title, summary, body, captions, byline, published, id AS arrival, 0 AS is_latest
    FROM article_version WHERE article_id = ?1
    UNION ALL
    SELECT \(VersionKeeper.seen), title, summary, body, captions, byline, published, 0, 1
    FROM article JOIN article_body ON article_body.id = body_id JOIN capture ON capture.id = capture_id
    WHERE article.id = ?1
    ORDER BY is_latest, seen, arrival
    """
}

/// The text of a version.
private struct VersionText {
  /// The words of a change's surroundings.
  private static let contextLength = 8

  let seen: String
  let fields: [TextChange.Field: String]

  init(_ row: Row) throws {
    seen = try row.decode(atIndex: 0)
    fields = try [
      .title: row.decode(atIndex: 1), .summary: row.decode(String?.self, atIndex: 2) ?? "",
      .body: row.decode(atIndex: 3),
      .captions: JSONText.strings(row.decode(atIndex: 4)).joined(separator: "\n"),
      .byline: row.decode(String?.self, atIndex: 5) ?? "",
      .published: row.decode(String?.self, atIndex: 6) ?? "",
    ]
  }

  func changes(from old: VersionText) -> [TextChange] {
    TextChange.Field.allCases.flatMap { field in
      let (before, after) = (old.fields[field] ?? "", fields[field] ?? "")
      let (old, new) = (Array(before.utf8), Array(after.utf8))
      return WordDiff.changes(from: before, to: after).map { change in
        TextChange(
          field: field, before: String(decoding: old[change.old], as: UTF8.self),
          after: String(decoding: new[change.new], as: UTF8.self), range: change.new,
          leading: Self.words(new[..<change.new.lowerBound].suffix(200), isLeading: true),
          trailing: Self.words(new[change.new.upperBound...].prefix(200), isLeading: false))
      }
    }
  }

  /// Returns the words nearest to a change, of the bytes before or behind it.
  private static func words(_ bytes: ArraySlice<UInt8>, isLeading: Bool) -> String {
    var bytes = bytes
    // A scalar that the cut went through.
    while let first = bytes.first, first & 0xC0 == 0x80 { bytes = bytes.dropFirst() }
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    let near = isLeading ? words.suffix(contextLength) : words.prefix(contextLength)
    guard let first = near.first, let last = near.last else { return "" }
    return String(text[first.startIndex..<last.endIndex])
  }
}
