public import ArchiveModel

/// Entities of an archive, and what people correct of them, as JSON objects.
public struct EntityJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns an entity with how much articles speak of it.
  public func value(_ use: EntityUse) -> JSONValue {
    .object(
      members(use.name) + [
        .init("articles", .integer(use.articles)), .init("mentions", .integer(use.mentions)),
      ])
  }

  /// Returns all that is known of an entity.
  public func value(_ profile: EntityProfile) -> JSONValue {
    let days = profile.days
    return .object(
      members(profile.use.name) + [
        .init("articles", .integer(profile.use.articles)),
        .init("mentions", .integer(profile.use.mentions)),
        .init("first_day", JSONValue(days.map { DateValue($0.lowerBound).description })),
        .init("last_day", JSONValue(days.map { DateValue($0.upperBound).description })),
        .init("other_names", .array(profile.otherNames.map { .object(members($0)) })),
        .init(
          "surfaces",
          .array(
            profile.surfaces.map {
              .object([
                .init("surface", .string($0.text)), .init("articles", .integer($0.articles)),
              ])
            })),
        .init("tags", .array(profile.tags.map(value))),
        .init("with", .array(profile.companions.map(value))),
        .init("timeline", .array(TimelineJSON().values(profile.timeline))),
      ])
  }

  /// Returns what a correction came to.
  public func value(_ edit: EntityEdit) -> JSONValue {
    .object(
      members(edit.entity) + [
        .init("articles", .integer(edit.articles)),
        .init("others", .array(edit.others.map { .object(members($0)) })),
      ])
  }

  /// Returns a correction as another archive takes it.
  public func value(_ correction: EntityCorrection) -> JSONValue {
    let change = correction.change
    let isAdded = correction.action == .add
    return .object([
      .init("correction", .string(correction.action.rawValue)),
      .init("kind", .string(correction.entity.kind.rawValue)),
      .init("name", .string(correction.entity.name)),
      .init("new_kind", JSONValue(change?.kind.rawValue)),
      .init("new_name", JSONValue(change?.name)),
      .init("new_english_name", JSONValue(change?.englishName)),
      .init("article", JSONValue(correction.article)),
      .init("count", isAdded ? .integer(correction.count) : .null),
      .init("surfaces", .array(correction.surfaces.map(JSONValue.string))),
    ])
  }

  private func value(_ companion: EntityProfile.Companion<EntityName>) -> JSONValue {
    .object(members(companion.value) + members(of: companion))
  }

  private func value(_ companion: EntityProfile.Companion<TagCount>) -> JSONValue {
    let tag = companion.value
    return .object(
      [
        .init("tag", .string(tag.slug)), .init("name", .string(tag.name)),
        .init("english_name", JSONValue(tag.englishName)),
      ] + members(of: companion))
  }

  private func members<Value>(of tie: EntityProfile.Companion<Value>) -> [JSONValue.Member] {
    [
      .init("articles", .integer(tie.articles)), .init("share", .number(rounded(tie.share))),
      .init("lift", .number(rounded(tie.lift))),
      .init("log_likelihood", .number(rounded(tie.logLikelihood))),
    ]
  }

  private func members(_ name: EntityName) -> [JSONValue.Member] {
    [
      .init("kind", .string(name.kind.rawValue)), .init("name", .string(name.name)),
      .init("english_name", JSONValue(name.englishName)),
    ]
  }

  private func rounded(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }
}
