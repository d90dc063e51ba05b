public import ArchiveModel

/// The annotations of an article as a JSON object, with every mention.
public struct AnnotationJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns `{"id", "tags", "entities", "dates"}`; mentions of one entity or one date stand together.
  public func value(id: String?, annotations: [Annotation]) -> JSONValue {
    var tags: [JSONValue] = []
    var entities = Groups()
    var dates = Groups()
    for annotation in annotations {
      switch annotation {
      case .tag(let tag): tags.append(ArticleJSON().value(tag))
      case .mention(let mention):
        entities.add(
          [.init("kind", .string(mention.kind.rawValue)), .init("name", .string(mention.name))],
          Self.mention(mention.surface, mention.field, mention.range))
      case .date(let date):
        dates.add(
          [
            .init("value", .string(date.value.description)),
            .init("precision", .string(date.value.precision.rawValue)),
            .init("uncertain", .bool(date.isUncertain)),
          ], Self.mention(date.surface, date.field, date.range))
      }
    }
    return .object([
      .init("id", JSONValue(id)), .init("tags", .array(tags)),
      .init("entities", entities.value), .init("dates", dates.value),
    ])
  }

  private static func mention(
    _ surface: String, _ field: Article.Field, _ range: Range<Int>
  ) -> JSONValue {
    .object([
      .init("surface", .string(surface)), .init("field", .string(field.rawValue)),
      .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
    ])
  }

  /// Mentions by what they mention, in order of the first.
  private struct Groups {
    private var order: [[JSONValue.Member]] = []
    private var mentions: [[JSONValue.Member]: [JSONValue]] = [:]

    mutating func add(_ key: [JSONValue.Member], _ mention: JSONValue) {
      if mentions[key] == nil { order.append(key) }
      mentions[key, default: []].append(mention)
    }

    var value: JSONValue {
      .array(
        order.map { key in
          let found = mentions[key] ?? []
          return .object(
            key + [.init("count", .integer(found.count)), .init("mentions", .array(found))])
        })
    }
  }
}
