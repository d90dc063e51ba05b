#ifndef ARSHIF_CSIMDJSON_H
#define ARSHIF_CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser and the document it read last. Not for two threads at once.
typedef struct csimdjson_parser csimdjson_parser;

/// A value of a document; valid until its parser reads another document or is destroyed.
typedef struct {
  uintptr_t words[2];
} csimdjson_value;

/// The kinds of JSON values.
typedef enum {
  CSIMDJSON_NULL,
  CSIMDJSON_BOOL,
  CSIMDJSON_INTEGER,
  CSIMDJSON_UNSIGNED,
  CSIMDJSON_DOUBLE,
  CSIMDJSON_STRING,
  CSIMDJSON_ARRAY,
  CSIMDJSON_OBJECT
} csimdjson_kind;

/// A place among the fields of an object or the elements of an array.
typedef struct {
  uintptr_t words[4];
  bool is_object;
} csimdjson_cursor;

/// What went wrong, in the groups that a caller treats differently.
typedef enum {
  CSIMDJSON_OK,
  /// The document has no bytes but white space.
  CSIMDJSON_EMPTY,
  /// The bytes are not UTF-8.
  CSIMDJSON_NOT_UTF8,
  /// Not JSON for another reason, or beyond the parser's limits.
  CSIMDJSON_MALFORMED
} csimdjson_outcome;

/// Returns a new parser, or NULL if memory is short.
csimdjson_parser *csimdjson_parser_create(void);

/// Frees a parser and its document; NULL is allowed.
void csimdjson_parser_destroy(csimdjson_parser *parser);

/// Reads one document, copies it, and sets `root`, unless it fails. `bytes` need no padding.
csimdjson_outcome csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *bytes, size_t length, csimdjson_value *root);

/// Returns the English words of the last parse's error; never NULL.
const char *csimdjson_last_message(const csimdjson_parser *parser);

/// Returns the kind of `value`.
csimdjson_kind csimdjson_value_kind(csimdjson_value value);

/// Returns the UTF-8 of a string, not ended by NUL; length 0 if `value` is no string.
const uint8_t *csimdjson_string(csimdjson_value value, size_t *length);

/// Returns an integer; 0 if `value` is none.
int64_t csimdjson_integer(csimdjson_value value);

/// Returns an integer beyond the range of `csimdjson_integer`; 0 if `value` is none.
uint64_t csimdjson_unsigned(csimdjson_value value);

/// Returns any number as a double; 0 if `value` is none.
double csimdjson_double(csimdjson_value value);

/// Returns a cursor before the first child of an array or object; on others it has none.
csimdjson_cursor csimdjson_children(csimdjson_value value);

/// Moves to the next child, if there is one; `key` stays NULL for elements of an array.
bool csimdjson_next(
    csimdjson_cursor *cursor, const uint8_t **key, size_t *key_length, csimdjson_value *value);

#ifdef __cplusplus
}
#endif
#endif
