/// A document or a query of a test collection: an identifier with texts.
struct RetrievalRecord: Decodable {
  let id: String
  let title: String
  /// The body of a document, the text of a query.
  let text: String

  private enum CodingKeys: CodingKey {
    case id, title, body, text
  }

  init(id: String, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id =
      try (try? values.decode(String.self, forKey: .id))
      ?? String(values.decode(Int.self, forKey: .id))
    title = try values.decodeIfPresent(String.self, forKey: .title) ?? ""
    text =
      try values.decodeIfPresent(String.self, forKey: .body)
      ?? values.decodeIfPresent(String.self, forKey: .text) ?? ""
  }
}
