/// Reads who wrote an article from what is printed around it, or told beside it.
struct HTMLBylineReader {
  private static let nobody: Set<String> = [
    "admin", "administrator", "webmaster", "root", "user", "editor", "المدير", "مدير", "ادمين",
    "مدير الموقع", "superuser", "super user", "author", "الكاتب", "guest", "staff",
  ]

  private let page: HTMLPage
  private let roles: ElementRoleReader
  private let bylines: BylineReader
  private let lineReader: PageLineReader
  private let siteNames: Set<String>

  init(
    page: HTMLPage, bylines: BylineReader, lineReader: PageLineReader, siteNames: Set<String>
  ) {
    self.page = page
    roles = ElementRoleReader(page.document)
    self.bylines = bylines
    self.lineReader = lineReader
    self.siteNames = siteNames
  }

  /// Returns the names of author and agency; nil if there are none.
  ///
  /// - Parameters:
  ///   - indices: The lines around the article that may hold names.
  ///   - headline: The line of the headline, above which the site's name is no byline.
  ///   - told: The names that the page tells its machines.
  /// - Returns: The names as printed, without their cue words.
  func byline(in indices: [Int], above headline: Int, told: [String]) -> String? {
    var parts = ArticleParts()
    for index in indices {
      let line = page.lines[index]
      let marked = parts.bylines.isEmpty ? marked(line) : nil
      let isLabeled = index > 0 && page.lines[index - 1].isAuthorLabel
      let labeled = isLabeled ? boxed(line, isMarked: true) : nil
      if let name = marked ?? labeled ?? cued(line) ?? plain(line, isAbove: index < headline) {
        parts.add(byline: name)
      }
    }
    if parts.bylines.isEmpty,
      let name = indices.lazy.compactMap({ self.boxed(page.lines[$0]) }).first
    {
      parts.add(byline: name)
    }
    if parts.bylines.isEmpty {
      for name in told.filter(isName).prefix(3) { parts.add(byline: name) }
    }
    return parts.bylines.isEmpty ? nil : parts.bylines.joined(separator: " - ")
  }

  /// The name in the part of a line that is marked as an author's.
  private func marked(_ line: HTMLLine) -> String? {
    var node = line.block.element
    let end = min(Int(page.document.nodes[node].end), node + 200)
    while node + 1 < end {
      node += 1
      guard page.document.nodes[node].tag != .characters, roles.role(of: node) == .author else {
        continue
      }
      guard let part = lineReader.line(page.document.text(of: node).unicodeScalars, gap: 0) else {
        continue
      }
      if let name = bylines.cuedByline(in: part) ?? bylines.cleaned(part.text), isName(name),
        part.words.count <= 6
      {
        return name
      }
    }
    return nil
  }

  private func cued(_ line: HTMLLine) -> String? {
    (bylines.cuedByline(in: line.line) ?? bylines.bylineBesideDate(in: line.line))
      .flatMap { isName($0) ? $0 : nil }
  }

  private func plain(_ line: HTMLLine, isAbove: Bool) -> String? {
    bylines.plainByline(in: line.line, siteNames: isAbove ? [] : siteNames)
  }

  /// The name that stands alone in a box about the author, or where it `isMarked` otherwise.
  private func boxed(_ line: HTMLLine, isMarked: Bool = false) -> String? {
    guard line.role == .author || isMarked, line.line.date == nil,
      (2...5).contains(line.line.words.count),
      line.line.ending == .open, line.kind.isText
    else { return nil }
    return bylines.cleaned(line.line.text).flatMap { isName($0) ? $0 : nil }
  }

  private func isName(_ text: String) -> Bool {
    let words = lineReader.words(of: text)
    let key = words.joined(separator: " ")
    return (1...8).contains(words.count) && !Self.nobody.contains(key) && !text.contains("://")
      && !text.hasPrefix("@") && !text.contains("@") && !siteNames.contains(key)
  }
}
