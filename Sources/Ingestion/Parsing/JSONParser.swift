import CSimdjson

/// Reads JSON documents one after another into memory that it keeps.
///
/// Not `Sendable`, as its values point into that memory: each task makes its own.
final class JSONParser {
  /// Why a document can't be read.
  enum Failure: Error, Hashable {
    /// The document is white space.
    case empty
    /// The bytes are not valid UTF-8.
    case notUTF8
    /// The document is not JSON, in simdjson's words.
    case malformed(String)
  }

  private let handle: OpaquePointer?

  init() {
    handle = csimdjson_parser_create()
  }

  deinit {
    csimdjson_parser_destroy(handle)
  }

  /// Returns the root of the document in `bytes`; values of the document before it become invalid.
  func root(of bytes: [UInt8]) throws(Failure) -> JSONValue {
    guard let handle else { throw .malformed("not enough memory for a parser") }
    var root = csimdjson_value()
    let outcome = bytes.withUnsafeBufferPointer {
      csimdjson_parse(handle, $0.baseAddress, $0.count, &root)
    }
    switch outcome {
    case CSIMDJSON_OK: return JSONValue(handle: root)
    case CSIMDJSON_EMPTY: throw .empty
    case CSIMDJSON_NOT_UTF8: throw .notUTF8
    default: throw .malformed(String(cString: csimdjson_last_message(handle)))
    }
  }
}
