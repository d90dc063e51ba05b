import GRDBSQLite

/// An article that a `MATCH` expression found, as FTS5 shows it while it stands on its row.
package struct IndexMatch {
  private let api: UnsafePointer<Fts5ExtensionApi>
  private let context: OpaquePointer

  init(_ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer) {
    self.api = api
    self.context = context
  }

  /// The article's row.
  package var row: Int64 {
    api.pointee.xRowid?(context) ?? 0
  }

  /// Calls `body` with the column and the number of the word at which each occurrence of a phrase of the expression begins.
  ///
  /// Phrases are numbered in their order in the expression, from 0; those that the row lacks have no occurrence.
  @inline(__always)
  package func forEachOccurrence(ofPhrase phrase: Int, _ body: (_ column: Int, Int) -> Void) {
    guard let first = api.pointee.xPhraseFirst, let next = api.pointee.xPhraseNext else { return }
    var iterator = Fts5PhraseIter()
    var column: CInt = -1
    var offset: CInt = 0
    guard first(context, CInt(phrase), &iterator, &column, &offset) == SQLITE_OK else { return }
    while column >= 0 {
      body(Int(column), Int(offset))
      next(context, &iterator, &column, &offset)
    }
  }
}
