/// Other spellings of a foreign name, likeliest first.
struct VariantGenerator: Sendable {
  /// How much the changes of a name may cost in all: more make another name, and sooner of a short one.
  private static func mostCost(_ count: Int) -> Int {
    switch count {
    case ...4: 5
    case 5: 6
    case 6: 7
    default: 8
    }
  }

  /// Calls `body` with other spellings of a word, likeliest first, until it returns false.
  ///
  /// - Parameters:
  ///   - word: The letters of a name, folded.
  ///   - body: Takes a spelling and what the changes that made it cost.
  func forEachVariant(of word: [UInt8], _ body: ([UInt8], Int) -> Bool) {
    let edits = SpellingEdits(of: word).edits
    var seen: Set<[UInt8]> = [word]
    var chosen: [Int] = []
    chosen.reserveCapacity(8)
    for cost in 1...Self.mostCost(word.count) {
      let goesOn = choose(edits, from: 0, at: 0, spending: cost, &chosen) { chosen in
        let variant = Self.apply(chosen, of: edits, to: word)
        return !seen.insert(variant).inserted || body(variant, cost)
      }
      if !goesOn { return }
    }
  }

  /// Chooses edits that do not overlap and cost `rest` in all; returns false as soon as `body` does.
  private func choose(
    _ edits: [SpellingEdit], from first: Int, at offset: Int, spending rest: Int,
    _ chosen: inout [Int], _ body: ([Int]) -> Bool
  ) -> Bool {
    if rest == 0 { return body(chosen) }
    for index in first..<edits.count where edits[index].range.lowerBound >= offset {
      let edit = edits[index]
      let isRepeated = edit.rule >= 0 && chosen.contains { edits[$0].rule == edit.rule }
      let cost = isRepeated ? 1 : edit.cost
      if cost > rest { continue }
      chosen.append(index)
      let next = edit.range.isEmpty ? edit.range.upperBound + 1 : edit.range.upperBound
      let goesOn = choose(
        edits, from: index + 1, at: next, spending: rest - cost, &chosen, body)
      chosen.removeLast()
      if !goesOn { return false }
    }
    return true
  }

  private static func apply(
    _ chosen: [Int], of edits: [SpellingEdit], to word: [UInt8]
  ) -> [UInt8] {
    var variant: [UInt8] = []
    variant.reserveCapacity(word.count + 4)
    var offset = 0
    for index in chosen {
      let edit = edits[index]
      variant.append(contentsOf: word[offset..<edit.range.lowerBound])
      variant.append(contentsOf: edit.replacement)
      offset = edit.range.upperBound
    }
    variant.append(contentsOf: word[offset...])
    return variant
  }
}
