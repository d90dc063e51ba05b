@testable import Annotators
import TestSupport
import Testing

struct ModelTableTests {
  @Test func `a table gives what was put into it, and nothing for other hashes`() {
    var generator = SeededGenerator(seed: 5)
    var values: [UInt64: UInt64] = [:]
    for _ in 0..<2000 {
      values[UInt64.random(in: 1...UInt64.max, using: &generator)] = UInt64.random(
        in: 1...UInt64.max, using: &generator)
    }
    let (bytes, bits) = ModelTable.bytes(of: values)
    #expect(bytes.count == ModelTable.slotSize << bits)
    let table = ModelTable(ModelMemory(keeping: bytes), offset: 0, bits: bits)
    for (hash, value) in values { #expect(table.value(of: hash) == value) }
    for _ in 0..<2000 {
      let other = UInt64.random(in: 1...UInt64.max, using: &generator)
      if values[other] == nil { #expect(table.value(of: other) == 0) }
    }
  }

  @Test func `a lexicon finds the longest name and its line`() {
    var values: [UInt64: UInt64] = [:]
    NameLexicon.add([11], toList: 2, of: &values)
    NameLexicon.add([11, 12, 13], toList: 4, line: 70, of: &values)
    let (bytes, bits) = ModelTable.bytes(of: values)
    let lexicon = NameLexicon(
      table: ModelTable(ModelMemory(keeping: bytes), offset: 0, bits: bits))
    #expect(lexicon.match(of: [11, 12, 13])?.line == 70)
    #expect(lexicon.match(of: [11])?.lists == 1 << 2)
    #expect(lexicon.match(of: [11])?.line == nil)
    #expect(lexicon.match(of: [11, 12]) == nil)
    #expect(lexicon.match(of: [13]) == nil)
  }

  @Test func `bytes that are no model are refused`() {
    #expect(EntityModel(ModelMemory(keeping: [])) == nil)
    #expect(EntityModel(ModelMemory(keeping: [UInt8](repeating: 7, count: 500))) == nil)
    let layout = EntityModelLayout(
      weightBits: 20, vocabularyBits: 4, lexiconBits: 4, beginningsBits: 4, namesSize: 0, unit: 1)
    #expect(EntityModel(ModelMemory(keeping: layout.head)) == nil)
  }

  @Test func `the program has a model`() {
    #expect(EntityModel.embedded != nil)
  }
}
