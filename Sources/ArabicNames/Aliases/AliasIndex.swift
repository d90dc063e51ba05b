/// Where the group of a name stands, by its key.
enum AliasIndex {
  /// The texts are numbered: a place is the text's number times this, plus the offset of the line.
  private static let textSize = 1_000_000

  /// Returns the groups that hold a name; those of one of the texts, if its number is given.
  static func groups(of key: AliasKey, inText number: Int? = nil) -> [AliasGroup] {
    SortedLines.aliasIndex.numbers(of: key.bytes).filter { place in
      number == nil || place / textSize == number
    }.map { place in
      let text = AliasText.all[place / textSize]
      return AliasGroup(SortedLines(text).line(at: place % textSize))
    }
  }

  /// Returns whether a group holds a name.
  static func contains(_ key: AliasKey) -> Bool {
    SortedLines.aliasIndex.contains(key.bytes)
  }

  /// Returns whether a group holds a name that goes on after the words of `key`.
  static func goesOn(after key: AliasKey) -> Bool {
    SortedLines.aliasIndex.hasKeys(beginningWith: key.bytes + [0x20])
  }

  /// The lines that the index should hold: keys and the places of their groups, ascending by the keys' UTF-8.
  static func makeLines() -> [String] {
    var places: [String: [Int]] = [:]
    for (number, text) in AliasText.all.enumerated() {
      var offset = 0
      for line in text.description.split(separator: "\n", omittingEmptySubsequences: false) {
        for key in keys(of: AliasGroup(String(line))) {
          let place = number * textSize + offset
          if places[key]?.last != place { places[key, default: []].append(place) }
        }
        offset += line.utf8.count + 1
      }
    }
    return places.map { ($0.key, $0.value) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      .map { key, places in key + "\t" + places.map(String.init).joined(separator: ",") }
  }

  private static func keys(of group: AliasGroup) -> [String] {
    group.names.filter(\.isLookedUp).flatMap { name in
      let key = AliasKey(name.text)
      let keys = [key, key.withoutLatinArticle, key.withoutRepeats].compactMap(\.self)
      return keys.map { (name.isInCapitals ? $0.inCapitals : $0).text }
    }
  }
}
