import ArchiveModel
import Foundation
import GRDB
import GRDBSQLite

/// Links the articles of one transaction with those that tell the same text.
///
/// Articles are linked where they share a key and their texts are copies; a story is what links connect. So the order in
/// which articles arrive tells nothing, as long as no key has more articles than are looked at.
struct StoryLinker {
  /// The articles of a key that are looked at, the latest first: passages that very many articles hold tell little.
  private static let candidateLimit: Int32 = 32

  /// An article that waits to be linked.
  private struct Entry {
    let capture: Int64
    let keys: [Int32]
  }

  private let database: Database
  private let stories: StoryRegistry
  private var waiting: [Entry] = []

  init(_ database: Database) {
    self.database = database
    stories = StoryRegistry(database)
  }

  /// Takes an article that is to be linked once it is in its table.
  mutating func add(capture: Int64, _ signature: StorySignature) {
    if signature.keys.isEmpty { return }
    waiting.append(Entry(capture: capture, keys: signature.keys))
  }

  /// Takes an article out of its story, and its keys with it, before another text replaces its own.
  mutating func leave(row: Int64) throws {
    try stories.remove(row)
    guard let old = try article(row: row) else { return }
    for key in StorySignature(of: old.body).keys {
      try database.cachedStatement(
        sql: "DELETE FROM story_key WHERE key = ? AND capture_id = ?"
      ).execute(arguments: [key, old.capture])
    }
  }

  /// Links the articles that wait; all of them are in their table.
  mutating func finish() throws {
    // Before stories are joined: what holds a torn one together is not known.
    try mend()
    try link(waiting, areNew: true)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Links the articles of stories anew that an article has left.
  private func mend() throws {
    let torn = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM story WHERE is_torn"))
    for story in torn {
      let rows = try stories.dissolve(story)
      let entries = try rows.compactMap { row in
        try article(row: row).map { article in
          Entry(
            capture: article.capture, keys: StorySignature(of: article.body).keys)
        }
      }
      try link(entries, areNew: false)
    }
  }

  /// Looks candidates up in the order of the keys, as they lie in their table, then compares texts.
  private func link(_ entries: [Entry], areNew: Bool) throws {
    let keys = entries.indices.flatMap { index in
      entries[index].keys.map { (key: $0, index: index) }
    }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    let probe = try StoryProbe(database, limit: Self.candidateLimit)
    var candidates = [[Int64]](repeating: [], count: entries.count)
    for (key, index) in keys {
      let capture = entries[index].capture
      probe.forEach(key: key, before: capture) { candidates[index].append($0) }
      if areNew {
        try probe.insert(key: key, capture: capture)
      } else {
        probe.forEach(key: key, after: capture) { candidates[index].append($0) }
      }
    }
    let texts = StoryTexts(database)
    for index in entries.indices where !candidates[index].isEmpty {
      try link(entries[index].capture, with: Set(candidates[index]).sorted(), texts)
    }
  }

  private func link(_ capture: Int64, with candidates: [Int64], _ texts: StoryTexts) throws {
    guard let one = try texts.article(capture: capture) else { return }
    for candidate in candidates {
      guard let row = try texts.row(capture: candidate), row != one.row else { continue }
      if try stories.areOne(one.row, row) { continue }
      guard let other = try texts.article(capture: candidate), one.text.isCopy(of: other.text)
      else { continue }
      try stories.join(one.row, other.row)
    }
  }

  private func article(row: Int64) throws -> (capture: Int64, body: String)? {
    try Row.fetchOne(
      database.cachedStatement(
        sql:
          "SELECT capture_id, body FROM article JOIN article_body ON article_body.id = body_id WHERE article.id = ?"
      ),
      arguments: [row]
    ).map { try ($0.decode(atIndex: 0), $0.decode(atIndex: 1)) }
  }
}
