#ifndef CTOMLPLUSPLUS_H
#define CTOMLPLUSPLUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a value of a TOML document is.
typedef enum {
  CTOML_TABLE,
  CTOML_ARRAY,
  CTOML_STRING,
  CTOML_INTEGER,
  CTOML_FLOAT,
  CTOML_BOOL,
  CTOML_DATE,
} ctoml_kind;

/// A value. The values of a document follow each other in depth-first order, a container before its members.
typedef struct {
  ctoml_kind kind;
  /// The one-based line on which it begins: of a member of a table that of its key.
  uint32_t line;
  /// How many values lie in it, at any depth.
  size_t inner_count;
  /// The key of a member of a table, in UTF-8.
  const char *key;
  size_t key_length;
  /// A string, in UTF-8.
  const char *text;
  size_t text_length;
  /// An integer; 1 for true.
  int64_t integer;
  /// A float.
  double number;
} ctoml_value;

/// A document, or why it is none.
typedef struct ctoml_document ctoml_document;

/// Reads a document of UTF-8 bytes; NULL if memory is out.
ctoml_document *ctoml_parse(const char *bytes, size_t length);
void ctoml_destroy(ctoml_document *document);

/// The values, of which the first is the table of all; NULL if the bytes are no document.
const ctoml_value *ctoml_values(const ctoml_document *document, size_t *count);

/// What is wrong, and the one-based line on which; NULL if nothing is.
const char *ctoml_error(const ctoml_document *document, uint32_t *line);

#ifdef __cplusplus
}
#endif

#endif
