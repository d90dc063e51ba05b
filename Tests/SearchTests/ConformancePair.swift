/// A query as readers type it, a document as news writes it, and whether the one must find the other.
struct ConformancePair: Decodable {
  /// The name of the case, unique in all groups.
  let `case`: String
  let group: String
  let query: String
  let document: String
  let match: Bool
  /// Why, in English.
  let note: String
}
