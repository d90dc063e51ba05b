import ArchiveModel
import Rendering
import Testing

/// Entities for people and for programs.
struct EntityRenderingTests {
  private let envoy = EntityName(.person, "هند الراوي", englishName: "Hind al-Rawi")
  private let court = EntityName(.organization, "المحكمة \u{202E}العليا")

  private func text(isolates: Bool = false) -> EntityText {
    EntityText(
      style: TerminalStyle(usesColor: false, usesArabicDigits: false, usesIsolates: isolates),
      width: 60)
  }

  @Test func `a list has a line for each, numbers below each other`() {
    let list = EntityList(
      [
        EntityUse(envoy, articles: 120, mentions: 340), EntityUse(court, articles: 7, mentions: 9),
      ], total: 44, articles: 1000)
    #expect(
      text().lines(list) == [
        "120  340  person        هند الراوي (Hind al-Rawi)",
        "  7    9  organization  المحكمة \u{FFFD}العليا",
      ])
    #expect(text().summary(list) == "2 of 44 entities in 1000 articles")
    #expect(
      text(isolates: true).lines(list)[0].hasSuffix(
        "\u{2068}هند الراوي\u{2069} (\u{2068}Hind al-Rawi\u{2069})"))
    #expect(
      EntityJSON().value(list.entities[0]).text
        == #"{"kind": "person", "name": "هند الراوي", "english_name": "Hind al-Rawi", "#
        + #""articles": 120, "mentions": 340}"#)
  }

  private var profile: EntityProfile {
    let day = CalendarDate(dayNumber: 20_000)
    var profile = EntityProfile(
      EntityUse(envoy, articles: 4, mentions: 9),
      timeline: Timeline(
        unit: .day, periods: [.init(DateValue(day), count: 4)], articles: 4))
    profile.days = day...day
    profile.otherNames = [EntityName(.person, "الراوي")]
    profile.surfaces = [.init("الراوي", articles: 4), .init("هند الراوي", articles: 3)]
    profile.companions = [
      .init(court, articles: 3, share: 0.75, lift: 12.4, logLikelihood: 14.567)
    ]
    profile.tags = [
      .init(
        TagCount(slug: "law", name: "قضاء", englishName: nil, count: 30), articles: 4, share: 1,
        lift: 1.26, logLikelihood: 2)
    ]
    return profile
  }

  @Test func `a profile tells names, ties and time`() {
    #expect(
      text().lines(profile) == [
        "هند الراوي (Hind al-Rawi)", "    person · 4 articles · 9 mentions · 2024-10-04", "",
        "other names", "  person        الراوي", "", "written", "  4  الراوي", "  3  هند الراوي",
        "", "tags", "  4  100 %  ×1.3  law  قضاء", "", "named with it",
        "  3  75 %  ×12  organization  المحكمة \u{FFFD}العليا", "",
        "2024-10-04  4  " + String(repeating: "█", count: 45), "4 articles · by day",
      ])
  }

  @Test func `a profile for programs has all of it`() {
    let value = EntityJSON().value(profile)
    #expect(value["first_day"] == .string("2024-10-04"))
    guard case .array(let with)? = value["with"], case .array(let tags)? = value["tags"] else {
      Issue.record("no ties")
      return
    }
    #expect(with.first?["kind"] == .string("organization"))
    #expect(with.first?["log_likelihood"] == .number(14.567))
    #expect(with.first?["share"] == .number(0.75))
    #expect(tags.first?["tag"] == .string("law"))
  }

  @Test func `what a correction came to is one line`() {
    let edit = EntityEdit(envoy, others: [EntityName(.person, "الراوي")], articles: 1)
    #expect(
      text().line(edit, "merged", "into")
        == "merged الراوي into person هند الراوي (Hind al-Rawi): 1 article")
    #expect(
      text().line(EntityEdit(court, articles: 3), "hid", "")
        == "hid organization المحكمة \u{FFFD}العليا: 3 articles")
    let rename = EntityCorrection(.rename, of: EntityName(.person, "هند"), to: envoy)
    #expect(text().line(rename) == "rename  person هند to هند الراوي (Hind al-Rawi)")
    let hidden = EntityCorrection(.hide, of: EntityName(.person, "هند"), article: "k7f3m9q2")
    #expect(text().line(hidden) == "hide  person هند in k7f3m9q2")
    #expect(EntityJSON().value(hidden)["article"] == .string("k7f3m9q2"))
    #expect(EntityJSON().value(hidden)["new_name"] == .null)
  }
}
