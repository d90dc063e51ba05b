import Testing

/// What readers of Arabic expect to find: pairs of a query and a document, and whether they match.
struct ConformanceSuiteTests {
  @Test(
    .disabled(if: ConformanceFiles.areMissesRecorded),
    arguments: ConformanceFiles.groups.keys.sorted())
  func `queries find what they must, but for the known misses`(group: String) throws {
    let pairs = try ConformanceFiles.pairs(of: group)
    let misses = try ConformanceArchive(pairs).misses
    let known = try ConformanceFiles.knownMisses().filter(Set(pairs.map(\.case)).contains)
    let new = misses.filter { !known.contains($0) }
    let mended = known.filter { !misses.contains($0) }
    #expect(new == [], "these are missed and not in known-misses.txt")
    #expect(mended == [], "these are no longer missed: take them off known-misses.txt")
  }

  @Test(.enabled(if: ConformanceFiles.areMissesRecorded))
  func `the misses are written down`() throws {
    let misses = try ConformanceFiles.groups.keys.sorted().flatMap {
      try ConformanceArchive(ConformanceFiles.pairs(of: $0)).misses
    }
    try ConformanceFiles.record(misses)
  }

  @Test(arguments: ConformanceFiles.groups.keys.sorted())
  func `a group has enough pairs, all of them its own`(group: String) throws {
    let pairs = try ConformanceFiles.pairs(of: group)
    #expect(pairs.count >= ConformanceFiles.groups[group] ?? 0)
    #expect(pairs.filter { $0.group != group }.map(\.case) == [])
    #expect(pairs.filter { $0.query.isEmpty || $0.document.isEmpty }.map(\.case) == [])
    #expect(pairs.filter(\.note.isEmpty).map(\.case) == [])
  }

  @Test func `every case has a name of its own`() throws {
    let names = try ConformanceFiles.allPairs().map(\.case)
    let repeated = Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }
    #expect(names.count >= 400)
    #expect(repeated.keys.sorted() == [])
  }

  @Test func `every known miss is a case, and listed once`() throws {
    let known = try ConformanceFiles.knownMisses()
    let names = try Set(ConformanceFiles.allPairs().map(\.case))
    #expect(known.filter { !names.contains($0) } == [])
    #expect(Set(known).count == known.count)
  }

  @Test func `no pair says the contrary of another`() throws {
    let pairs = try ConformanceFiles.allPairs()
    let contrary = Dictionary(grouping: pairs) { [$0.query, $0.document] }
      .filter { Set($1.map(\.match)).count > 1 }
    #expect(contrary.keys.sorted { $0[0] < $1[0] } == [])
  }
}
