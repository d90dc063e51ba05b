import ArchiveModel

/// Leads the short forms of an article's names to the full ones: «رومانوفسكي» to «ألينا رومانوفسكي».
///
/// A person's surname, or a stretch of the name that begins or ends it, or the name without some fathers; an
/// organization's beginning or end. Where several full names have it, the one that was named last before counts; where
/// none was, nothing is joined.
struct NameJoiner {
  /// The most names sharing a word that are compared: an article of megabytes must not take the square of its names.
  private static let most = 200

  /// Returns for each span the number of the span whose name is the full one; itself where it has no fuller one.
  func fullNames(of spans: [NameSpan]) -> [Int] {
    var full = Array(spans.indices)
    for kind in [Mention.Kind.person, .organization, .event] {
      let occurrences = Dictionary(grouping: spans.indices.filter { spans[$0].kind == kind }) {
        spans[$0].key
      }
      let forms = formsByWord(occurrences)
      for (short, members) in occurrences {
        let fuller = (forms[short[0]] ?? []).filter { isShortForm(short, of: $0, kind) }
        if fuller.isEmpty { continue }
        let fullest = fuller.filter { name in
          !fuller.contains { $0 != name && Self.holds($0, name) }
        }
        for member in members {
          full[member] = Self.nearest(to: member, of: fullest.compactMap { occurrences[$0] })
        }
      }
    }
    // A name that was itself joined leads on to the fullest.
    for index in full.indices { full[index] = full[full[index]] }
    return full
  }

  /// Returns the names of several words by each of their words, in the order of the article.
  private func formsByWord(_ occurrences: [[UInt64]: [Int]]) -> [UInt64: [[UInt64]]] {
    var forms: [UInt64: [[UInt64]]] = [:]
    let inOrder = occurrences.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
    for (name, _) in inOrder where name.count > 1 {
      for word in Set(name) where forms[word, default: []].count < Self.most {
        forms[word, default: []].append(name)
      }
    }
    return forms
  }

  /// Returns where a name is meant that stands at `member`: of one name its last occurrence before, else the first behind;
  /// of several the last occurrence before, else `member`.
  private static func nearest(to member: Int, of names: [[Int]]) -> Int {
    let before = names.compactMap { $0.lastBefore(member) }.max()
    return before ?? (names.count == 1 ? names[0].first : nil) ?? member
  }

  private func isShortForm(_ short: [UInt64], of full: [UInt64], _ kind: Mention.Kind) -> Bool {
    guard short.count < full.count else { return false }
    guard kind == .person else {
      return full.starts(with: short) || full.suffix(short.count).elementsEqual(short)
    }
    if short.count == 1 { return full.last == short[0] || full.first == short[0] }
    return Self.holds(full, short) || Self.skips(full, to: short)
  }

  /// Whether `part` is the name without some of its middle: «منصور البلوي» of «منصور بن حمدان البلوي».
  private static func skips(_ words: [UInt64], to part: [UInt64]) -> Bool {
    guard words.first == part.first, words.last == part.last else { return false }
    var rest = words[...]
    return part.allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// Whether `words` holds `part` as a stretch.
  private static func holds(_ words: [UInt64], _ part: [UInt64]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { start in
      words[start..<start + part.count].elementsEqual(part)
    }
  }
}

extension [Int] {
  /// The greatest number below `limit` of numbers in ascending order.
  fileprivate func lastBefore(_ limit: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
