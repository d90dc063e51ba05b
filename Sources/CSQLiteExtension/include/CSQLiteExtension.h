#ifndef ARSHIF_CSQLITEEXTENSION_H
#define ARSHIF_CSQLITEEXTENSION_H

#include <sqlite3.h>

/// Registers an FTS5 tokenizer with a connection of the program that loads the extension.
///
/// Calls no function but those of `routines`: the program's SQLite may be another than the system's, linked into it.
/// Returns what an extension's entry point does: SQLITE_OK_LOAD_PERMANENTLY, since Swift's runtime can't be unloaded, or
/// an error's code, where `*message` says why.
int csqlite_register_tokenizer(
    sqlite3 *connection, char **message, const sqlite3_api_routines *routines, const char *name,
    const fts5_tokenizer *tokenizer);

#endif
