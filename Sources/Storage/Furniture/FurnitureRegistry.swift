import ArchiveModel
import GRDB

/// The furniture of the sites of an archive, within one transaction.
struct FurnitureRegistry {
  /// The bits of what is to be done for a site.
  private enum Task: Int {
    case learning = 1
    case cutting = 2
  }

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns all furniture that is known.
  func furniture() throws -> Furniture {
    var lines: [String: Set<Int64>] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT name, hash FROM furniture_line JOIN site ON site.id = site_id")
    while let row = try rows.next() {
      lines[try row.decode(atIndex: 0), default: []].insert(try row.decode(atIndex: 1))
    }
    return Furniture(lines: lines)
  }

  /// Returns the sites whose furniture is to be learned.
  func unlearnedSites() throws -> [Int64] {
    try sites(.learning)
  }

  /// Returns whether articles of a site are to be cut.
  func hasUncutSites() throws -> Bool {
    try !sites(.cutting).isEmpty
  }

  /// Learns the furniture of a site; where it is another, the site's articles are to be cut.
  func learn(site: Int64) throws {
    var sample = SiteSample()
    let fetcher = ArticleFetcher(database)
    for row in try sampleRows(of: site) {
      for archived in try fetcher.articles([row]) {
        sample.add(archived.article.restoring(archived.cuts))
      }
    }
    let found = sample.furniture()
    let known = Set(
      try Int64.fetchAll(
        database, sql: "SELECT hash FROM furniture_line WHERE site_id = ?", arguments: [site]))
    for line in known.subtracting(found) {
      try database.execute(
        sql: "DELETE FROM furniture_line WHERE site_id = ? AND hash = ?", arguments: [site, line])
    }
    for line in found.subtracting(known).sorted() {
      try database.execute(
        sql: "INSERT INTO furniture_line VALUES (?, ?)", arguments: [site, line])
    }
    try database.execute(
      sql: "UPDATE site SET furniture_state = (furniture_state & ~?) | ? WHERE id = ?",
      arguments: [Task.learning.rawValue, found == known ? 0 : Task.cutting.rawValue, site])
  }

  /// Notes that the articles of all sites whose furniture is learned are cut.
  func settle() throws {
    try database.execute(
      sql: "UPDATE site SET furniture_state = furniture_state & ~? WHERE furniture_state <> 0",
      arguments: [Task.cutting.rawValue])
  }

  /// The articles of the least identities.
  private func sampleRows(of site: Int64) throws -> [Int64] {
    let few = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM article WHERE site_id = ? AND identity < x'10'
        ORDER BY identity LIMIT \(SiteSample.size)
        """,
      arguments: [site])
    if few.count == SiteSample.size { return few }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM article INDEXED BY article_site WHERE site_id = ?
        ORDER BY identity LIMIT \(SiteSample.size)
        """,
      arguments: [site])
  }

  private func sites(_ task: Task) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: "SELECT id FROM site WHERE furniture_state <> 0 AND furniture_state & ? ORDER BY id",
      arguments: [task.rawValue])
  }
}
