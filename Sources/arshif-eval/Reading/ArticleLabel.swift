import ArchiveModel

/// What people say that an article is about, names and dates; nil for what they did not look for.
struct ArticleLabel: Decodable {
  /// A thing that the article names.
  struct Entity: Decodable {
    var kind: Mention.Kind
    var name: String
    var surfaces: [String]

    private enum Key: String, CodingKey {
      case kind, name, surfaces
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let text = try container.decode(String.self, forKey: .kind)
      guard let kind = Mention.Kind(rawValue: text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .kind, in: container, debugDescription: "unknown kind '\(text)'")
      }
      self.kind = kind
      name = try container.decode(String.self, forKey: .name)
      surfaces = try container.decodeIfPresent([String].self, forKey: .surfaces) ?? []
    }
  }

  /// A date that the article names.
  struct Date: Decodable {
    var surface: String
    var value: ExpectedDate

    private enum Key: String, CodingKey {
      case surface, value
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      surface = try container.decode(String.self, forKey: .surface)
      let text = try container.decode(String.self, forKey: .value)
      guard let value = ExpectedDate(parsing: text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .value, in: container, debugDescription: "'\(text)' is no date")
      }
      self.value = value
    }
  }

  var id: String
  var about: [String]?
  var entities: [Entity]?
  var dates: [Date]?
  var title: String?
  var body: String?

  /// What a line of labels holds.
  static let hint = """
    a line is {"id": …, "about": [slug…], "entities": [{"kind": person, organization, location or event, "name": …, \
    "surfaces": […]}], "dates": [{"surface": …, "value": "2015-07-21"}]}
    """
}
