import Foundation
import Testing

/// `arshif timeline`, `arshif tags --trend`.
struct TimelineCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  @Test func `articles are counted by day`() throws {
    let run = try arshif("timeline")
    #expect(run.status == 0)
    #expect(run.lines.count == 4)
    #expect(run.lines[0].hasPrefix("2024-10-01  1  ██"))
    #expect(run.lines[0].count == 80)
    #expect(run.lines[3] == "3 articles · by day")
    #expect(try arshif("timeline", "--quiet").lines.count == 3)
  }

  @Test func `queries, filters and units narrow and widen it`() throws {
    let query = try arshif("timeline", "انتخابات", "بغداد", "--jsonl")
    #expect(try query.objects.map { $0["period"] as? String } == ["2024-10-02"])
    let tagged = try arshif("timeline", "--tag", "syria", "--by", "month", "--csv")
    #expect(
      tagged.output == "period,start,end,count,uncertain\r\n2024-10,2024-10-01,2024-10-31,1,0\r\n")
    let week = try arshif("timeline", "--by", "week", "--ids")
    #expect(week.lines == ["2024-W40"])
    #expect(try arshif("timeline", "--by", "hour").status == 2)
    #expect(try arshif("timeline", "--bye", "week").status == 2)
    let none = try arshif("timeline", "كسوف")
    #expect(none.status == 1)
    #expect(none.errors == "nothing found\n")
    let array = try arshif("timeline", "كسوف", "--json")
    #expect(array.status == 1 && array.output == "[]\n")
  }

  @Test func `the dates that articles speak of are counted on their own`() throws {
    let path = try arshif.write(
      ["قمة": "تعقد القمة في 5 آذار 2025 وتختتم في 6 آذار 2025."], to: "more.jsonl")
    _ = try arshif("import", path)
    let run = try arshif("timeline", "--mentioned", "--jsonl")
    let objects = try run.objects
    #expect(
      objects.map { $0["period"] as? String } == ["2025-03-05", "2025-03-06", "undated"])
    #expect(objects.map { $0["count"] as? Int } == [1, 1, 3])
    #expect(
      try arshif("timeline", "--mentioned").lines.last?.contains("3 speak of no date") == true)
  }

  @Test func `tags have trends, and are as they were without`() throws {
    let plain = try arshif("tags", "--jsonl")
    #expect(
      try plain.objects.allSatisfy { Set($0.keys) == ["tag", "name", "english_name", "count"] })
    #expect(try arshif("tags", "--query", "انتخابات", "--ids").lines == ["iraq"])
    let trends = try arshif("tags", "--trend", "--by", "day", "--jsonl")
    let iraq = try #require(try trends.objects.first { $0["tag"] as? String == "iraq" })
    #expect(iraq["last"] as? Int == 0 && iraq["before"] as? Int == 1)
    #expect(iraq["change"] as? Double == -1)
    #expect((iraq["periods"] as? [[String: Any]])?.map { $0["count"] as? Int } == [0, 1, 0])
    let text = try arshif("tags", "--trend", "--sort", "change")
    #expect(text.lines.last == "2024-10-03, against the day before; 3 days shown")
    #expect(text.lines.first?.contains("·█·") == true)
    #expect(try arshif("tags", "--by", "day").status == 2)
    #expect(try arshif("tags", "--sort", "change").status == 2)
  }
}
