import ArchiveModel

extension ArchivedArticle {
  /// An article with everything that can be shown.
  static var sample: ArchivedArticle {
    let day = CalendarDate(dayNumber: 19_997)
    var article = Article(
      title: "زلزال في حلب", summary: "لا ضحايا", captions: ["صورة"], body: "وقع الزلزال أمس.",
      byline: "سلمى", language: "ar", url: "https://example.org/1", source: "سانا", sourceID: "9",
      published: DateClaim(
        DateValue(day, minuteOfDay: 870), origin: .dateline, surface: "١ تشرين الأول"),
      retrieved: DateClaim(DateValue(day.adding(days: 1)), origin: .http),
      related: [.init(title: "خبر آخر")])
    article.rivalDates = [DateClaim(DateValue(day, precision: .month), origin: .url)]
    var archived = ArchivedArticle(
      id: "k7f3m9q2", article: article,
      tags: [
        TagAssignment(
          slug: "syria", name: "سوريا", englishName: "Syria", origin: .rule, weight: 0.66666,
          because: ["حلب", "سوريا"])
      ],
      entities: [.init(kind: .location, name: "حلب", count: 2, surfaces: ["حلب"])],
      dates: [
        DateMention(
          value: DateValue(day.adding(days: -1)), isUncertain: true, surface: "أمس", field: .body,
          range: 22..<28)
      ],
      provenance: Provenance(path: "news.jsonl", record: 3, mediaType: "application/json"))
    archived.cuts = [BodyCut(offset: 29, text: "\n\nتابعونا على تلغرام")]
    return archived
  }

  /// An article of which only the text is known.
  static var bare: ArchivedArticle {
    ArchivedArticle(
      id: "00000000", article: Article(title: "", body: "نص"), tags: [], entities: [], dates: [],
      provenance: Provenance(path: "-", mediaType: "text/plain"))
  }
}
