import CSimdjson

/// A value of the document that a ``JSONParser`` read last; it dies with the next document.
struct JSONValue {
  let handle: csimdjson_value

  var kind: csimdjson_kind { csimdjson_value_kind(handle) }

  /// The string's UTF-8, or nil if the value is no string.
  ///
  /// The bytes belong to the parser.
  var utf8: UnsafeBufferPointer<UInt8>? {
    guard kind == CSIMDJSON_STRING else { return nil }
    var length = 0
    let start = csimdjson_string(handle, &length)
    return UnsafeBufferPointer(start: start, count: length)
  }

  /// The number's digits as a program prints them, or nil if the value is no number.
  var numberText: String? {
    switch kind {
    case CSIMDJSON_INTEGER: String(csimdjson_integer(handle))
    case CSIMDJSON_UNSIGNED: String(csimdjson_unsigned(handle))
    case CSIMDJSON_DOUBLE: String(csimdjson_double(handle))
    default: nil
    }
  }

  /// The elements of an array; of other values none.
  var elements: [JSONValue] {
    guard kind == CSIMDJSON_ARRAY else { return [] }
    var found: [JSONValue] = []
    forEachChild { _, value in found.append(value) }
    return found
  }

  /// Returns the field of an object by its name, or nil if there is none.
  func member(_ name: String) -> JSONValue? {
    guard kind == CSIMDJSON_OBJECT else { return nil }
    var found: JSONValue?
    forEachChild { key, value in
      if found == nil, key.elementsEqual(name.utf8) { found = value }
    }
    return found
  }

  /// Calls `body` with each field of an object, or with each element of an array and an empty key.
  func forEachChild(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ value: JSONValue) -> Void) {
    var cursor = csimdjson_children(handle)
    var key: UnsafePointer<UInt8>?
    var length = 0
    var child = csimdjson_value()
    while csimdjson_next(&cursor, &key, &length, &child) {
      body(UnsafeBufferPointer(start: key, count: length), JSONValue(handle: child))
    }
  }
}
