import ArabicText
import Foundation
import Testing

@testable import ArabicNames

/// Other names of the same thing.
struct AliasTests {
  @Test(arguments: [
    ("الولايات المتحدة", "أمريكا"), ("بالولايات المتحدة", "أمريكا"), ("US", "أمريكا"),
    ("أمريكا", "الولايات المتحدة"), ("أميركا", "الولايات المتحدة"),
    ("اميريكا", "الولايات المتحدة"), ("داعش", "تنظيم الدولة"), ("ISIS", "داعش"),
    ("hezbollah", "حزب الله"), ("Al-Qaeda", "تنظيم القاعدة"), ("al qaeda", "تنظيم القاعدة"),
    ("Netanyahu", "نتنياهو"), ("WHO", "منظمة الصحة العالمية"), ("وللأمم المتحدة", "UN"),
    ("ساحل العاج", "كوت ديفوار"), ("ميانمار", "بورما"), ("كوفيد-19", "كورونا"),
    ("كوفيد 19", "كورونا"), ("Côte d'Ivoire", "ساحل العاج"), ("كوكل", "غوغل"),
    ("al-Sistani", "السيستاني"), ("Bagdad", "بغداد"), ("الإمارات", "الإمارات العربية المتحدة"),
  ])
  func `a name leads to another of the same thing`(name: String, other: String) {
    let names = aliases(of: name)
    #expect(names.contains(other), "\(names)")
  }

  @Test(arguments: ["who", "us", "is", "فتح", "القاعدة", "الدولة", "الجزيرة المهجورة"])
  func `common words name nothing`(words: String) {
    #expect(aliases(of: words) == [])
  }

  @Test func `the longest run of words is named, and runs do not overlap`() {
    let words = ["وزير", "الخارجية", "في", "الولايات", "المتحدة", "الأمريكية"]
    let runs = NameExpander().expansions(of: words).filter { $0.kind == .alias }.map(\.words)
    #expect(runs == [3..<6])
  }

  @Test func `Arabic words that are no names are not expanded`() {
    let expanded = NativeWords.all.filter { !NameExpander().expansions(of: [$0]).isEmpty }
    #expect(expanded == [])
  }

  @Test func `the index is that of the groups`() throws {
    let lines = AliasIndex.makeLines()
    if let path = ProcessInfo.processInfo.environment["ARSHIF_WRITE_ALIAS_INDEX"] {
      try Self.source(of: lines).write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(
      SortedLines.aliasIndex.lines == lines,
      """
      Make it anew: ARSHIF_WRITE_ALIAS_INDEX=Sources/ArabicNames/Aliases/AliasIndex+Generated.swift \
      swift test --filter AliasTests
      """)
  }

  @Test func `each name finds its group`() {
    var groups = 0
    for text in AliasText.all {
      for line in text.description.split(separator: "\n") {
        let group = AliasGroup(String(line))
        #expect(group.names.count > 1, "\(line)")
        groups += 1
        for name in group.names where name.isLookedUp {
          let key = AliasKey(name.text)
          let found = AliasIndex.groups(of: name.isInCapitals ? key.inCapitals : key)
          #expect(found.contains { $0.names.map(\.text) == group.names.map(\.text) }, "\(line)")
        }
      }
    }
    #expect(groups > 1_000)
  }

  @Test func `names of one thing lead to each other`() {
    for line in AliasText.organizations.description.split(separator: "\n") {
      let names = AliasGroup(String(line)).names.filter { $0.isLookedUp }
      guard let first = names.first, let last = names.last else { continue }
      #expect(
        aliases(of: last.text).contains(first.text)
          || AliasKey(first.text) == AliasKey(last.text), "\(line)")
    }
  }

  private func aliases(of words: String) -> [String] {
    NameExpander().expansions(of: words.split(separator: " ").map(String.init))
      .filter { $0.kind == .alias }.flatMap(\.names)
  }

  private static func source(of lines: [String]) -> String {
    """
    // Made from AliasText by AliasIndex.makeLines(); AliasTests tells how to make it anew.
    extension SortedLines {
      /// The keys of all names, and the places of their groups.
      static let aliasIndex = SortedLines(
        \"""
    \(lines.map { "    " + $0 }.joined(separator: "\n"))
        \""")
    }

    """
  }
}
