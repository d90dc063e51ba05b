#include "CSimdjson.h"

#include <simdjson.h>

#include <cstring>
#include <new>
#include <type_traits>

using namespace simdjson;

// A parser keeps memory of several times its largest document: beyond this it is given back.
static constexpr size_t kept_capacity = 4u << 20;

struct csimdjson_parser {
  dom::parser parser;
  error_code last = SUCCESS;
};

// simdjson's handles are a pointer and an index: they cross the border as plain words.
template <typename To, typename From>
static To carry(const From &from) noexcept {
  static_assert(std::is_trivially_copyable<To>::value, "handles are copied as bytes");
  static_assert(std::is_trivially_copyable<From>::value, "handles are copied as bytes");
  To to{};
  std::memcpy(
      static_cast<void *>(&to), static_cast<const void *>(&from),
      sizeof(To) < sizeof(From) ? sizeof(To) : sizeof(From));
  return to;
}

static_assert(sizeof(dom::element) == sizeof(csimdjson_value), "the size of an element");

namespace {
template <typename Iterator>
struct span {
  Iterator next;
  Iterator end;
};
using object_span = span<dom::object::iterator>;
using array_span = span<dom::array::iterator>;
}  // namespace

static_assert(
    sizeof(object_span) == sizeof(csimdjson_cursor::words) &&
        sizeof(array_span) == sizeof(csimdjson_cursor::words),
    "the size of a pair of iterators");

template <typename Children>
static csimdjson_cursor begin(const Children &children, bool is_object) noexcept {
  csimdjson_cursor cursor{};
  auto both = span<typename Children::iterator>{children.begin(), children.end()};
  std::memcpy(cursor.words, static_cast<const void *>(&both), sizeof(both));
  cursor.is_object = is_object;
  return cursor;
}

template <typename Span>
static Span load(const csimdjson_cursor *cursor) noexcept {
  Span both;
  std::memcpy(static_cast<void *>(&both), cursor->words, sizeof(both));
  return both;
}

static csimdjson_outcome outcome(error_code code) noexcept {
  switch (code) {
    case SUCCESS: return CSIMDJSON_OK;
    case EMPTY: return CSIMDJSON_EMPTY;
    case UTF8_ERROR: return CSIMDJSON_NOT_UTF8;
    default: return CSIMDJSON_MALFORMED;
  }
}

csimdjson_parser *csimdjson_parser_create(void) { return new (std::nothrow) csimdjson_parser(); }

void csimdjson_parser_destroy(csimdjson_parser *parser) { delete parser; }

csimdjson_outcome csimdjson_parse(
    csimdjson_parser *parser, const uint8_t *bytes, size_t length, csimdjson_value *root) {
  if (parser->parser.capacity() > kept_capacity && length <= kept_capacity) {
    parser->parser = dom::parser();
  }
  dom::element element;
  parser->last = parser->parser.parse(bytes, length, true).get(element);
  if (parser->last == SUCCESS) { *root = carry<csimdjson_value>(element); }
  return outcome(parser->last);
}

const char *csimdjson_last_message(const csimdjson_parser *parser) {
  return error_message(parser->last);
}

csimdjson_kind csimdjson_value_kind(csimdjson_value value) {
  switch (carry<dom::element>(value).type()) {
    case dom::element_type::BOOL: return CSIMDJSON_BOOL;
    case dom::element_type::INT64: return CSIMDJSON_INTEGER;
    case dom::element_type::UINT64: return CSIMDJSON_UNSIGNED;
    case dom::element_type::DOUBLE: return CSIMDJSON_DOUBLE;
    case dom::element_type::STRING: return CSIMDJSON_STRING;
    case dom::element_type::ARRAY: return CSIMDJSON_ARRAY;
    case dom::element_type::OBJECT: return CSIMDJSON_OBJECT;
    default: return CSIMDJSON_NULL;
  }
}

const uint8_t *csimdjson_string(csimdjson_value value, size_t *length) {
  std::string_view text;
  *length = 0;
  if (carry<dom::element>(value).get_string().get(text) == SUCCESS) { *length = text.size(); }
  return reinterpret_cast<const uint8_t *>(text.data());
}

int64_t csimdjson_integer(csimdjson_value value) {
  int64_t number = 0;
  return carry<dom::element>(value).get_int64().get(number) == SUCCESS ? number : 0;
}

uint64_t csimdjson_unsigned(csimdjson_value value) {
  uint64_t number = 0;
  return carry<dom::element>(value).get_uint64().get(number) == SUCCESS ? number : 0;
}

double csimdjson_double(csimdjson_value value) {
  double number = 0;
  return carry<dom::element>(value).get_double().get(number) == SUCCESS ? number : 0;
}

csimdjson_cursor csimdjson_children(csimdjson_value value) {
  dom::element element = carry<dom::element>(value);
  dom::object object;
  if (element.get_object().get(object) == SUCCESS) { return begin(object, true); }
  dom::array array;
  if (element.get_array().get(array) == SUCCESS) { return begin(array, false); }
  return csimdjson_cursor{};
}

static bool next_field(
    csimdjson_cursor *cursor, const uint8_t **key, size_t *key_length, csimdjson_value *value) {
  auto fields = load<object_span>(cursor);
  if (!(fields.next != fields.end)) { return false; }
  std::string_view name = fields.next.key();
  *key = reinterpret_cast<const uint8_t *>(name.data());
  *key_length = name.size();
  *value = carry<csimdjson_value>(fields.next.value());
  ++fields.next;
  std::memcpy(cursor->words, static_cast<const void *>(&fields), sizeof(fields));
  return true;
}

bool csimdjson_next(
    csimdjson_cursor *cursor, const uint8_t **key, size_t *key_length, csimdjson_value *value) {
  *key = nullptr;
  *key_length = 0;
  if (cursor->words[0] == 0) { return false; }
  if (cursor->is_object) { return next_field(cursor, key, key_length, value); }
  auto elements = load<array_span>(cursor);
  if (!(elements.next != elements.end)) { return false; }
  *value = carry<csimdjson_value>(*elements.next);
  ++elements.next;
  std::memcpy(cursor->words, static_cast<const void *>(&elements), sizeof(elements));
  return true;
}
