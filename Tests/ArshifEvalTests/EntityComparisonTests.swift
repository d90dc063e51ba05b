import ArchiveModel
import TestSupport
import Testing

@testable import arshif_eval

struct EntityComparisonTests {
  @Test(arguments: 0..<100)
  func `all is right of what agrees, and the order of things tells nothing`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let labelled = Self.things(&generator)
    let found = Self.things(&generator)
    #expect(Self.total(labelled, labelled) == Counts(right: labelled.count))
    #expect(Self.total(labelled, []) == Counts(missed: labelled.count))
    #expect(Self.total([], found) == Counts(wrong: found.count))
    let total = Self.total(labelled, found)
    #expect(
      total
        == Self.total(
          labelled.shuffled(using: &generator), found.shuffled(using: &generator)))
    #expect(total.right + total.wrong == found.count)
    #expect(total.right + total.missed <= labelled.count)
  }

  @Test func `any name or surface will do, whatever its spelling`() {
    let labelled = NamedThing(
      kind: .organization, name: "الهيئة الأولى", surfaces: ["هيئة «الأولى»", "الهيئة"])
    for name in ["الهيئه الاولى", "هيئة الأولى", "الهَيْئَة"] {
      #expect(Self.total([labelled], [Self.thing(name)]) == Counts(right: 1), "\(name)")
    }
    #expect(Self.total([labelled], [Self.thing("الأولى")]) == Counts(wrong: 1, missed: 1))
  }

  @Test func `a preposition on the article is no other name`() {
    for surface in ["للنجوم", "لنجوم"] {
      let found = NamedThing(kind: .organization, name: surface, surfaces: [])
      #expect(Self.total([Self.thing("النجوم")], [found]) == Counts(right: 1), "\(surface)")
    }
  }

  @Test func `a thing under two names is right once and wrong once`() {
    let labelled = [NamedThing(kind: .organization, name: "أ", surfaces: ["أ", "ب"])]
    let comparison = EntityComparison(
      labelled: labelled, found: [Self.thing("أ"), Self.thing("ب")])
    #expect(comparison.counts(of: .organization) == Counts(right: 1, wrong: 1))
    #expect(comparison.faults.map(\.fault) == [.again])
    #expect(comparison.faults.first?.thing.name == "ب")
    #expect(comparison.faults.first?.other?.name == "أ")
  }

  @Test func `two things under one name are right once, and none is missed`() {
    let found = [NamedThing(kind: .organization, name: "أ", surfaces: ["أ", "ب"])]
    #expect(Self.total([Self.thing("أ"), Self.thing("ب")], found) == Counts(right: 1))
  }

  @Test func `as many as can be are paired`() {
    let labelled = [Self.thing("أ"), Self.thing("ب")]
    let both = NamedThing(kind: .organization, name: "أ", surfaces: ["ب"])
    #expect(Self.total(labelled, [both, Self.thing("أ")]) == Counts(right: 2))
    #expect(Self.total(labelled, [both, Self.thing("ب")]) == Counts(right: 2))
  }

  @Test func `another kind is wrong, and one fault`() {
    let found = NamedThing(kind: .location, name: "أ", surfaces: [])
    let comparison = EntityComparison(labelled: [Self.thing("أ")], found: [found])
    #expect(comparison.counts(of: .organization) == Counts(missed: 1))
    #expect(comparison.counts(of: .location) == Counts(wrong: 1))
    #expect(comparison.faults.map(\.fault) == [.kind])
  }

  @Test func `mentions of one name are one thing`() {
    let mentions = [(Mention.Kind.person, "ليث"), (.location, "ليث"), (.person, "ليث")]
    let annotations = mentions.map { kind, name in
      Annotation.mention(
        Mention(kind: kind, name: name, surface: name, field: .body, range: 0..<6))
    }
    #expect([NamedThing](annotations).map(\.kind) == [.person, .location])
  }

  private static func thing(_ name: String) -> NamedThing {
    NamedThing(kind: .organization, name: name, surfaces: [name])
  }

  private static func total(_ labelled: [NamedThing], _ found: [NamedThing]) -> Counts {
    let comparison = EntityComparison(labelled: labelled, found: found)
    return Mention.Kind.allCases.map(comparison.counts).reduce(Counts(), +)
  }

  /// Some things whose names may overlap between two calls, but not in one.
  private static func things(_ generator: inout SeededGenerator) -> [NamedThing] {
    let letters = (0..<12).map { "اسم\($0)" }.shuffled(using: &generator)
    let count = Int.random(in: 0...6, using: &generator)
    return (0..<count).map { index in
      NamedThing(
        kind: [.person, .organization][index % 2], name: letters[index * 2],
        surfaces: [letters[index * 2 + 1]])
    }
  }
}
