import ArchiveModel

/// A person, organization, place or event with all its names in an article.
struct NamedThing {
  var kind: Mention.Kind
  var name: String
  var forms: NameForms

  init(kind: Mention.Kind, name: String, surfaces: [String]) {
    self.kind = kind
    self.name = name
    forms = NameForms([name] + surfaces)
  }
}

extension [NamedThing] {
  /// The things that mentions name, in the order of their first mentions.
  init(_ annotations: [Annotation]) {
    var order: [String] = []
    var mentions: [String: [Mention]] = [:]
    for case .mention(let mention) in annotations {
      let key = "\(mention.kind.rawValue) \(mention.name)"
      if mentions[key] == nil { order.append(key) }
      mentions[key, default: []].append(mention)
    }
    self = order.compactMap { key in
      guard let all = mentions[key], let first = all.first else { return nil }
      return NamedThing(kind: first.kind, name: first.name, surfaces: all.map(\.surface))
    }
  }
}
