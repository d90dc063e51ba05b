import ArabicDates
import ArchiveModel
import ArgumentParser

/// Which articles are meant.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("tag"),
    help:
      "Only articles with this tag: slug, Arabic or English name. Repeat it for articles with all of them."
  )
  var tags: [String] = []

  @Option(name: .customLong("any-tag"), help: "Only articles with one of these tags.")
  var anyTags: [String] = []

  @Option(name: .customLong("without-tag"), help: "Only articles without this tag.")
  var withoutTags: [String] = []

  @Option(
    name: .customLong("entity"), help: "Only articles that name this entity, by any of its names.")
  var entities: [String] = []

  @Option(name: .customLong("source"), help: "Only articles of this news source.")
  var sources: [String] = []

  @Option(help: "Only articles in this language, an ISO 639-1 code.")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Only from this day on: 2024, 2024-10, 2024-10-01, 7d, أمس, 'قبل أسبوع', 'رمضان 1445'.",
      valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Only up to this day.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Only of this day, month or year.", valueName: "date"))
  var on: String?

  /// The filter.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` that names a date that can't be read.
  func filter(today: CalendarDate) throws -> ArticleFilter {
    var filter = ArticleFilter()
    filter.tags = tags.map(Self.tag)
    filter.anyTags = anyTags.map(Self.tag)
    filter.withoutTags = withoutTags.map(Self.tag)
    filter.entities = entities.map { PlaceNames($0).entity }
    filter.sources = sources
    filter.language = language
    if let on {
      let days = try Self.span(of: on, "--on", today)
      filter.since = days.lowerBound
      filter.until = days.upperBound
    }
    if let since { filter.since = try Self.span(of: since, "--since", today).lowerBound }
    if let until { filter.until = try Self.span(of: until, "--until", today).upperBound }
    return filter
  }

  /// A name in ASCII is a slug or a tag's English name, which the archive knows.
  static func tag(_ name: String) -> String {
    name.utf8.allSatisfy { $0 < 0x80 } ? name : PlaceNames(name).tag
  }

  /// Returns the days that the value of an option means.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if it is no date.
  static func span(
    of text: String, _ option: String, _ today: CalendarDate
  ) throws -> ClosedRange<CalendarDate> {
    guard let span = DateQueryParser().span(of: text, today: today) else {
      throw ArchiveError(
        .invalidArgument, "\(option) \(text): this is no date that can be read",
        hint: "write 2024, 2024-10, 2024-10-01, 7d, أمس, 'قبل أسبوع' or 'رمضان 1445'")
    }
    return span
  }
}
