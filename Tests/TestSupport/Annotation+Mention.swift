package import ArchiveModel

extension Annotation {
  /// Returns a mention in the title.
  package static func mention(
    _ kind: Mention.Kind, _ name: String, english: String? = nil, surface: String? = nil
  ) -> Annotation {
    let surface = surface ?? name
    return .mention(
      Mention(
        kind: kind, name: name, englishName: english, surface: surface, field: .title,
        range: 0..<surface.utf8.count))
  }
}
