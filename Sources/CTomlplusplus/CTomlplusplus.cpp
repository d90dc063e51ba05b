#include "CTomlplusplus.h"

// The library is compiled in, so that nothing of it is needed where the program runs.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <new>
#include <string>
#include <vector>

struct ctoml_document {
  toml::table root;
  std::vector<ctoml_value> values;
  std::string error;
  uint32_t error_line = 0;
};

static void add(ctoml_document &document, const toml::node &node, const toml::key *key) {
  ctoml_value value{};
  value.line = key ? key->source().begin.line : node.source().begin.line;
  if (key) {
    value.key = key->str().data();
    value.key_length = key->str().size();
  }
  size_t place = document.values.size();
  switch (node.type()) {
    case toml::node_type::table: value.kind = CTOML_TABLE; break;
    case toml::node_type::array: value.kind = CTOML_ARRAY; break;
    case toml::node_type::string: {
      const std::string &text = node.as_string()->get();
      value.kind = CTOML_STRING;
      value.text = text.data();
      value.text_length = text.size();
      break;
    }
    case toml::node_type::integer:
      value.kind = CTOML_INTEGER;
      value.integer = node.as_integer()->get();
      break;
    case toml::node_type::floating_point:
      value.kind = CTOML_FLOAT;
      value.number = node.as_floating_point()->get();
      break;
    case toml::node_type::boolean:
      value.kind = CTOML_BOOL;
      value.integer = node.as_boolean()->get();
      break;
    default: value.kind = CTOML_DATE; break;
  }
  document.values.push_back(value);
  if (const toml::table *table = node.as_table()) {
    for (auto &&[name, member] : *table) { add(document, member, &name); }
  } else if (const toml::array *array = node.as_array()) {
    for (const toml::node &member : *array) { add(document, member, nullptr); }
  }
  document.values[place].inner_count = document.values.size() - place - 1;
}

ctoml_document *ctoml_parse(const char *bytes, size_t length) {
  ctoml_document *document = new (std::nothrow) ctoml_document();
  if (!document) { return nullptr; }
  toml::parse_result result = toml::parse(std::string_view(bytes, length));
  if (result) {
    document->root = std::move(result).table();
    add(*document, document->root, nullptr);
  } else {
    document->error = std::string(result.error().description());
    document->error_line = result.error().source().begin.line;
  }
  return document;
}

void ctoml_destroy(ctoml_document *document) { delete document; }

const ctoml_value *ctoml_values(const ctoml_document *document, size_t *count) {
  *count = document->values.size();
  return document->values.empty() ? nullptr : document->values.data();
}

const char *ctoml_error(const ctoml_document *document, uint32_t *line) {
  *line = document->error_line;
  return document->error.empty() ? nullptr : document->error.c_str();
}
