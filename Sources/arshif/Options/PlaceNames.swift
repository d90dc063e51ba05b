import Annotators
import ArchiveModel

/// Finds the tag and the entity that a name of a place means: «أمريكا» is the tag `usa` and the entity «الولايات المتحدة».
struct PlaceNames {
  private let annotations: [Annotation]
  private let name: String

  init(_ name: String) {
    self.name = name
    annotations = PlaceAnnotator(threshold: 0).annotations(of: Article(title: name, body: ""))
  }

  /// Returns a query whose tags and entities are named as the archive names them.
  static func resolving(_ query: SearchQuery) -> SearchQuery {
    SearchQuery(query.root.map(resolving))
  }

  private static func resolving(_ node: SearchQuery.Node) -> SearchQuery.Node {
    switch node {
    case .tag(let name): .tag(FilterOptions.tag(name))
    case .entity(let name): .entity(PlaceNames(name).entity)
    case .all(let parts): .all(parts.map(resolving))
    case .any(let parts): .any(parts.map(resolving))
    case .not(let part): .not(resolving(part))
    default: node
    }
  }

  /// The tag's slug; the name itself if it names no country.
  var tag: String {
    let slugs = annotations.compactMap { annotation in
      if case .tag(let tag) = annotation, tag.because.contains(name) { tag.slug } else { nil }
    }
    return slugs.first ?? name
  }

  /// The entity's name; the name itself if it names no place.
  var entity: String {
    let names = annotations.compactMap { annotation in
      if case .mention(let mention) = annotation, mention.surface == name {
        mention.name
      } else {
        nil
      }
    }
    return names.first ?? name
  }
}
