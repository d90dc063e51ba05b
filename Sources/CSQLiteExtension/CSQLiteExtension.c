#include "CSQLiteExtension.h"

#include <sqlite3ext.h>

#include <stddef.h>

// The macros of sqlite3ext.h call SQLite through a variable `sqlite3_api`. Here it is an argument and not a global, since
// one program may hold several copies of SQLite.

// The first version that passes pointers to SQL functions.
static const int first_version = 3020000;

static int find_fts5(
    sqlite3 *connection, const sqlite3_api_routines *sqlite3_api, fts5_api **found) {
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, NULL);
  if (code != SQLITE_OK) { return code; }
  sqlite3_bind_pointer(statement, 1, found, "fts5_api_ptr", NULL);
  sqlite3_step(statement);
  return sqlite3_finalize(statement);
}

int csqlite_register_tokenizer(
    sqlite3 *connection, char **message, const sqlite3_api_routines *sqlite3_api, const char *name,
    const fts5_tokenizer *tokenizer) {
  if (sqlite3_libversion_number() < first_version) {
    *message = sqlite3_mprintf(
        "the tokenizer %s needs SQLite 3.20, and this is %s", name, sqlite3_libversion());
    return SQLITE_ERROR;
  }
  fts5_api *fts5 = NULL;
  int code = find_fts5(connection, sqlite3_api, &fts5);
  if (code != SQLITE_OK || fts5 == NULL) {
    *message = sqlite3_mprintf(
        "the tokenizer %s needs FTS5, which this SQLite lacks: %s", name,
        sqlite3_errmsg(connection));
    return code == SQLITE_OK ? SQLITE_ERROR : code;
  }
  fts5_tokenizer copy = *tokenizer;
  code = fts5->xCreateTokenizer(fts5, name, NULL, &copy, NULL);
  return code == SQLITE_OK ? SQLITE_OK_LOAD_PERMANENTLY : code;
}
