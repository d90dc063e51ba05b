import CSQLiteExtension

/// Registers the tokenizer `arshif`; the name is the one that SQLite derives from `libarshif_fts5`.
///
/// - Parameters:
///   - connection: The connection that loads the extension.
///   - message: Where a message of an error goes.
///   - routines: The functions of the SQLite that the connection belongs to.
/// - Returns: SQLite's code.
@c(sqlite3_arshiffts_init)
public func registerTokenizer(
  connection: OpaquePointer?, message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  routines: OpaquePointer?
) -> CInt {
  var functions = ArabicTokenizer.functions
  return csqlite_register_tokenizer(
    connection, message, routines, ArabicTokenizer.name, &functions)
}

/// Registers the tokenizer `arshif` whatever the name of the library's file; see ``registerTokenizer(connection:message:routines:)``.
@c(sqlite3_extension_init)
public func registerTokenizerOfRenamedLibrary(
  connection: OpaquePointer?, message: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
  routines: OpaquePointer?
) -> CInt {
  registerTokenizer(connection: connection, message: message, routines: routines)
}
