import Foundation
import Testing

/// `arshif search --facets`.
struct FacetCommandTests {
  private let arshif: Arshif

  init() throws {
    arshif = try .filled()
  }

  private func object(_ arguments: String...) throws -> [String: Any] {
    let run = try arshif.run(arguments + ["--facets", "--json", "--archive", arshif.archive])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func values(_ object: [String: Any], _ field: String) -> [[String: Any]] {
    let facets = object["facets"] as? [String: Any]
    return facets?[field] as? [[String: Any]] ?? []
  }

  @Test func `facets stand below what is found`() throws {
    let run = try arshif("search", "انتخابات", "--facets")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.first == "1. انتخابات في بغداد")
    let start = try #require(run.lines.firstIndex(of: "1 of 1 articles"))
    #expect(run.output.contains("1 of 1 articles\n\ntag "))
    #expect(
      run.lines[(start + 1)...].map { $0.prefix(14) } == [
        "tag     1  ira", "entity  1  loc", "source  1  سان", "month   1  202",
        "counted over 1",
      ])
    #expect(run.lines.last == "counted over 1 article")
  }

  @Test func `facets stand alone without hits`() throws {
    let run = try arshif("search", "في", "--facets", "--limit", "0", "--digits", "arabic")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.first?.hasPrefix("tag ") == true)
    #expect(run.lines.contains("month   ٣  ٢٠٢٤-١٠"))
    #expect(run.lines.last == "counted over ٣ articles")
    let quiet = try arshif("search", "في", "--facets", "--limit", "0", "--quiet")
    #expect(quiet.lines.last == "month   3  2024-10")
  }

  @Test func `facets for programs are one object with the hits`() throws {
    let object = try object("search", "انتخابات")
    #expect(
      Set(object.keys) == [
        "hits", "total", "total_is_exact", "widened", "facets", "counted", "exact",
      ])
    #expect((object["hits"] as? [[String: Any]])?.first?["rank"] as? Int == 1)
    #expect(object["total"] as? Int == 1 && object["counted"] as? Int == 1)
    #expect(object["exact"] as? Bool == true && object["widened"] as? Bool == false)
    let tag = try #require(values(object, "tag").first)
    #expect(tag["value"] as? String == "iraq" && tag["name"] as? String == "العراق")
    #expect(values(object, "entity").allSatisfy { Set($0.keys) == ["kind", "name", "count"] })
    #expect(values(object, "source").map { $0["value"] as? String } == ["سانا"])
    #expect(values(object, "month").map { $0["value"] as? String } == ["2024-10"])
    let fields = try self.object("search", "انتخابات", "--fields", "id")
    #expect((fields["hits"] as? [[String: Any]])?.allSatisfy { Array($0.keys) == ["id"] } == true)
  }

  @Test func `widened searches have widened facets, unless the order is by date`() throws {
    let object = try object("search", "انتخابات حلب", "--limit", "0")
    #expect((object["hits"] as? [Any])?.isEmpty == true)
    #expect(object["total"] as? Int == 2 && object["counted"] as? Int == 2)
    #expect(object["widened"] as? Bool == true)
    let dated = try self.object("search", "انتخابات حلب", "--sort", "newest")
    #expect(dated["counted"] as? Int == 0 && dated["widened"] as? Bool == false)
    let text = try arshif("search", "انتخابات حلب", "--facets").lines.last
    #expect(text == "counted over 2 articles (not all hold all the words)")
  }

  @Test func `nothing found is exit code 1`() throws {
    let run = try arshif("search", "كسوف", "--facets")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("nothing found for كسوف\n"))
    let json = try arshif("search", "كسوف", "--facets", "--json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"counted\": 0"))
  }

  @Test(arguments: ["--jsonl", "--csv", "--ids", "--fields=id"])
  func `other forms have no place for facets`(form: String) throws {
    let run = try arshif("search", "انتخابات", "--facets", form)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("--facets") && run.errors.contains("--json"))
  }
}
