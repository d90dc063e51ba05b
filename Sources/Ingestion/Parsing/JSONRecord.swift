import CSimdjson

/// The fields of one JSON object that may tell something about an article, the best first.
struct JSONRecord {
  private struct Candidate {
    let field: ArticleField
    let rank: Int
    let value: JSONValue
  }

  private var candidates: [Candidate] = []

  /// Whether the record is one that Arshif exported.
  private(set) var isOwn = false

  /// Takes the fields of `object`, which must outlive their use; those of the last are forgotten.
  mutating func load(_ object: JSONValue) {
    candidates.removeAll(keepingCapacity: true)
    isOwn = false
    object.forEachChild { key, value in
      let name = String(decoding: key, as: UTF8.self)
      if ArticleField.ownNames.contains(name) { isOwn = true }
      guard value.kind != CSIMDJSON_NULL, let place = FieldNames.place(of: name) else { return }
      candidates.append(Candidate(field: place.field, rank: place.rank, value: value))
    }
    candidates.sort { $0.rank < $1.rank }
  }

  /// Returns what `transform` makes of the field's first value that it can use.
  ///
  /// With `isOwn` only the name of first rank counts, as in Arshif's own records.
  func first<Result>(
    _ field: ArticleField, isOwn: Bool = false,
    _ transform: (JSONValue, ArticleField) -> Result?
  ) -> Result? {
    for candidate in candidates where candidate.field == field {
      if isOwn, candidate.rank > 0 { return nil }
      if let result = transform(candidate.value, field) { return result }
    }
    return nil
  }

  /// Returns what `transform` makes of the field's first usable value and the name it stands under.
  func firstNamed<Result>(
    _ field: ArticleField, _ transform: (JSONValue, String) -> Result?
  ) -> Result? {
    for candidate in candidates where candidate.field == field {
      if let result = transform(candidate.value, field.names[candidate.rank]) { return result }
    }
    return nil
  }

  /// Calls `body` with each value of the field, the best first.
  func forEach(_ field: ArticleField, _ body: (JSONValue, ArticleField) -> Void) {
    for candidate in candidates where candidate.field == field { body(candidate.value, field) }
  }

  /// Returns the names of the first fields of `object`, for a message.
  func fieldNames(of object: JSONValue) -> [String] {
    var names: [String] = []
    object.forEachChild { key, _ in
      if names.count < 8 { names.append(String(decoding: key.prefix(40), as: UTF8.self)) }
    }
    return names
  }
}
