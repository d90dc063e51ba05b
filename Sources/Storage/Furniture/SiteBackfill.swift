import ArchiveModel
import GRDB

/// Tells the sites of the articles of an archive that was made before there were sites.
struct SiteBackfill {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Gives all articles their sites, whose furniture is to be learned.
  func run() throws {
    var names = NameRegistry(database)
    var sites: [(row: Int64, site: Int64)] = []
    let articles = try Row.fetchCursor(
      database,
      sql: """
        SELECT article.id, source.name, url, path FROM article
        JOIN capture ON capture.id = capture_id LEFT JOIN source ON source.id = source_id
        """)
    while let article = try articles.next() {
      let name = SiteName.name(
        of: Article(
          title: "", body: "", url: try article.decode(atIndex: 2),
          source: try article.decode(atIndex: 1)),
        path: try article.decode(atIndex: 3))
      sites.append((try article.decode(atIndex: 0), try names.changedSite(name)))
    }
    for (row, site) in sites {
      try database.cachedStatement(sql: "UPDATE article SET site_id = ? WHERE id = ?")
        .execute(arguments: [site, row])
    }
  }
}
