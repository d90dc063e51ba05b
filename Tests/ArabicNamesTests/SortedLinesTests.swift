import Testing

@testable import ArabicNames

/// The tables, which are searched by halving, so that their order matters.
struct SortedLinesTests {
  private static let tables: [String: SortedLines] = [
    "foreign names": .foreignNames, "foreign letters": .foreignLetters,
    "Latin sounds": .latinSounds, "alias index": .aliasIndex,
  ]

  @Test(arguments: tables.keys.sorted())
  func `a table is sorted, and finds its own keys and no others`(name: String) throws {
    let table = try #require(Self.tables[name])
    let keys = table.lines.map { Array($0.prefix { $0 != "\t" }.utf8) }
    #expect(keys.count > 50)
    #expect(zip(keys, keys.dropFirst()).filter { !$0.lexicographicallyPrecedes($1) }.isEmpty)
    #expect(keys.filter { !table.contains($0) }.isEmpty)
    let known = Set(keys)
    for key in keys {
      for other in [key + [0x7E], [0x20] + key, Array(key.dropLast())] where !known.contains(other)
      {
        #expect(!table.contains(other))
      }
    }
  }

  @Test func `an empty table holds nothing`() {
    #expect(!SortedLines("").contains([0x61]))
    #expect(!SortedLines("").hasKeys(beginningWith: [0x61]))
  }
}
