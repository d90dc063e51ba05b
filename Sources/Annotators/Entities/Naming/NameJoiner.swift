import ArchiveModel

/// Leads the short forms of an article's names to the full ones: «رومانوفسكي» to «ألينا رومانوفسكي».
///
/// A person's surname, or a stretch of the name that begins or ends it; an organization's beginning or end. Where
/// several full names have it, the one that was named last before counts; where none was, nothing is joined.
struct NameJoiner {
  /// Returns for each span the number of the span whose name is the full one; itself where it has no fuller one.
  func fullNames(of spans: [NameSpan]) -> [Int] {
    var full = Array(spans.indices)
    for kind in [Mention.Kind.person, .organization, .event] {
      let members = spans.indices.filter { spans[$0].kind == kind }
      for member in members { full[member] = fullName(of: member, among: members, spans) }
    }
    // A name that was itself joined leads on to the fullest.
    for index in full.indices { full[index] = full[full[index]] }
    return full
  }

  private func fullName(of member: Int, among members: [Int], _ spans: [NameSpan]) -> Int {
    let short = spans[member]
    var candidates: [[UInt64]: Int] = [:]
    for other in members where isShortForm(short, of: spans[other]) {
      let words = spans[other].key
      // The last one before the short form, else the first one behind it.
      if candidates[words] == nil || other < member { candidates[words] = other }
    }
    guard candidates.count > 1 else { return candidates.values.first ?? member }
    let fullest = candidates.filter { candidate in
      !candidates.keys.contains { $0 != candidate.key && Self.holds($0, candidate.key) }
    }
    if fullest.count == 1, let only = fullest.values.first { return only }
    return fullest.values.filter { $0 < member }.max() ?? member
  }

  private func isShortForm(_ short: NameSpan, of full: NameSpan) -> Bool {
    guard short.key.count < full.key.count else { return false }
    switch short.kind {
    case .person:
      return short.key.count == 1
        ? full.key.last == short.key[0] || full.key.first == short.key[0]
        : Self.holds(full.key, short.key) || Self.skips(full.key, to: short.key)
    case .organization, .event:
      return full.key.starts(with: short.key)
        || full.key.suffix(short.key.count).elementsEqual(short.key)
    case .location: return false
    }
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
