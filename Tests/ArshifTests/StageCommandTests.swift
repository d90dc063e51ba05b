import TestSupport
import Testing

/// The stages on their own: `extract`, `annotate`, `analyze`.
struct StageCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
  }

  @Test func `extract prints an article an input`() throws {
    try arshif.folder.write(
      (#"{"title": "زلزال", "body": "نص", "date": "2024-10-01"}"# + "\n" + #"{"x": 1}"#).utf8,
      to: "a.jsonl")
    let run = try arshif.run(["extract", "a.jsonl", "none.txt"])
    #expect(run.status == 3)
    let objects = try run.objects
    #expect(objects.count == 3)
    #expect(objects[0]["path"] as? String == "a.jsonl")
    #expect(objects[0]["title"] as? String == "زلزال")
    #expect(objects[0]["published"] as? String == "2024-10-01")
    #expect(objects[1]["path"] as? String == "a.jsonl")
    #expect(objects[1]["title"] == nil)
    #expect((objects[1]["reason"] as? String)?.isEmpty == false)
    #expect(objects[2]["path"] as? String == "none.txt")
    #expect(try arshif.run(["extract", "-"], input: #"{"title": "أ", "body": "ب"}"#).status == 0)
  }

  @Test func `annotate answers a line a line`() throws {
    let input = """
      {"id": "7", "title": "زلزال في العراق", "body": "وقع أمس في بغداد.", "published": "2024-10-01"}
      {"id": "8", "title": "خبر", "body": "نص"}

      """
    let run = try arshif.run(["annotate"], input: input)
    #expect(run.status == 0)
    let objects = try run.objects
    #expect(objects.compactMap { $0["id"] as? String } == ["7", "8"])
    for object in objects {
      #expect(Set(object.keys).isSuperset(of: ["id", "tags", "entities", "dates"]))
    }
    let few = try arshif.run(["annotate", "--tag-threshold", "1"], input: input)
    #expect(try few.objects.allSatisfy { ($0["tags"] as? [Any])?.isEmpty == true })
    let broken = try arshif.run(["annotate", "-"], input: input + "{\"id\": \n")
    #expect(broken.status == 3)
    #expect(try broken.objects.count == 2)
    #expect(broken.errors.hasPrefix("error: -:3: "))
  }

  @Test func `analyze prints a token a line`() throws {
    let text = "قال «وللعراقيّين»"
    let run = try arshif.run(["analyze", text])
    #expect(
      run.output == """
        {"term": "قال", "surface": "قال", "start": 0, "end": 6, "position": 0, \
        "steps": {"spelling": "قال", "bare": "قال", "stem": "قال", "rule": "verb"}}
        {"term": "عراق", "surface": "وللعراقيّين", "start": 9, "end": 31, "position": 1, \
        "steps": {"spelling": "وللعراقيين", "bare": "عراقيين", "stem": "عراقي", "rule": "nisba"}}

        """)
    #expect(try arshif.run(["analyze", "-"], input: text).output == run.output)
    #expect(try arshif.run(["analyze", "؟"]).output == "")
  }
}
