import ArchiveModel
import Rendering
import Testing

/// The fields that scripts rely on, in their order.
struct ArticleJSONTests {
  @Test func `an article has all its fields`() {
    #expect(
      ArticleJSON().value(ArchivedArticle.sample).prettyText == """
        {
          "id": "k7f3m9q2",
          "url": "https://example.org/1",
          "source": "سانا",
          "source_id": "9",
          "title": "زلزال في حلب",
          "summary": "لا ضحايا",
          "captions": [
            "صورة"
          ],
          "body": "وقع الزلزال أمس.",
          "byline": "سلمى",
          "language": "ar",
          "published": "2024-10-01T14:30",
          "published_precision": "minute",
          "published_origin": "dateline",
          "published_rivals": [
            {
              "value": "2024-10",
              "origin": "url",
              "surface": null
            }
          ],
          "retrieved": "2024-10-02",
          "tags": [
            {
              "tag": "syria",
              "name": "سوريا",
              "origin": "rule",
              "weight": 0.667,
              "because": [
                "حلب",
                "سوريا"
              ]
            }
          ],
          "entities": [
            {
              "kind": "location",
              "name": "حلب",
              "count": 2,
              "surfaces": [
                "حلب"
              ]
            }
          ],
          "dates": [
            {
              "surface": "أمس",
              "value": "2024-09-30",
              "precision": "day",
              "uncertain": true,
              "field": "body",
              "start": 22,
              "end": 28
            }
          ],
          "related": [
            {
              "title": "خبر آخر",
              "url": null
            }
          ],
          "duplicate_of": null,
          "copies": 0,
          "versions": 1,
          "cuts": [
            {
              "offset": 29,
              "text": "\\n\\nتابعونا على تلغرام"
            }
          ],
          "hidden_tags": [],
          "entity_corrections": []
        }
        """)
  }

  @Test func `what is unknown is null, and lists are empty`() {
    #expect(
      ArticleJSON().value(ArchivedArticle.bare).text == """
        {"id": "00000000", "url": null, "source": null, "source_id": null, "title": "", \
        "summary": null, "captions": [], "body": "نص", "byline": null, "language": null, \
        "published": null, "published_precision": null, "published_origin": null, \
        "published_rivals": [], "retrieved": null, "tags": [], "entities": [], "dates": [], \
        "related": [], "duplicate_of": null, "copies": 0, "versions": 1, "cuts": [], \
        "hidden_tags": [], "entity_corrections": []}
        """)
  }

  @Test func `an article in no archive has neither id nor annotations`() {
    let value = ArticleJSON().value(ArchivedArticle.sample.article)
    for key in ["id", "tags", "entities", "dates"] { #expect(value[key] == nil) }
    #expect(value["title"] == .string("زلزال في حلب"))
    #expect(value["duplicate_of"] == .null)
  }

  @Test func `a hit adds its rank, score and passage`() {
    let hit = SearchHit(
      rank: 1, score: 12.25, article: .bare, snippet: Snippet(text: "نص", highlights: [0..<4]),
      titleHighlights: [])
    let text = ArticleJSON().value(hit).text
    #expect(
      text.hasSuffix(
        """
        , "duplicate_of": null, "copies": 0, "versions": 1, "cuts": [], "hidden_tags": [], \
        "entity_corrections": [], "rank": 1, "score": 12.25, "snippet": "نص", "highlights": [[0, 4]], \
        "title_highlights": []}
        """))
  }

  @Test func `annotations stand with all their mentions`() {
    let day = CalendarDate(dayNumber: 19_997)
    let mention = Mention(kind: .location, name: "حلب", surface: "حلب", field: .title, range: 0..<6)
    var second = mention
    second.range = 8..<14
    let date = DateMention(value: DateValue(day), surface: "اليوم", field: .body, range: 0..<10)
    let value = AnnotationJSON().value(
      id: nil, annotations: [.mention(mention), .date(date), .mention(second)])
    #expect(
      value.text == """
        {"id": null, "tags": [], "entities": [{"kind": "location", "name": "حلب", "count": 2, \
        "mentions": [{"surface": "حلب", "field": "title", "start": 0, "end": 6}, \
        {"surface": "حلب", "field": "title", "start": 8, "end": 14}]}], "dates": [{"value": \
        "2024-10-01", "precision": "day", "uncertain": false, "count": 1, "mentions": \
        [{"surface": "اليوم", "field": "body", "start": 0, "end": 10}]}]}
        """)
  }

  @Test func `reports have their fields in order`() {
    var summary = ImportSummary()
    (summary.read, summary.imported, summary.rejected, summary.seconds) = (3, 2, 1, 0.12349)
    #expect(
      SummaryJSON().value(summary).text == """
        {"read": 3, "imported": 2, "updated": 0, "unchanged": 0, "duplicates": 0, "rejected": 1, \
        "seconds": 0.123}
        """)
    let error = ArchiveError(.malformedInput, "سطر مقطوع", path: "a.jsonl", record: 7)
    #expect(
      SummaryJSON().value(error).text == """
        {"path": "a.jsonl", "record": 7, "code": "malformed-input", "reason": "سطر مقطوع", \
        "hint": null, "input": null}
        """)
  }
}
