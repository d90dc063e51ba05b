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
