public import ArchiveModel

/// Articles as text for people: the title on its own line, what is known of it below.
public struct ArticleText: Sendable {
  private let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// Returns an article as an entry of a list.
  public func entry(_ archived: ArchivedArticle) -> String {
    title(archived.article.title, []) + "\n" + "    " + facts(archived) + "\n"
  }

  /// Returns a hit as an entry of a list: with its passage.
  public func entry(_ hit: SearchHit) -> String {
    let number = style.digits(String(hit.rank)) + "."
    return number + " " + title(hit.article.article.title, hit.titleHighlights) + "\n"
      + "    " + facts(hit.article) + "\n"
      + "    " + style.isolated(style.marked(hit.snippet.text, hit.snippet.highlights)) + "\n"
  }

  /// Returns a whole article, with the other articles that tell its text, the first first.
  public func page(_ archived: ArchivedArticle, copies: [ArchivedArticle] = []) -> String {
    let article = archived.article
    var parts = [title(article.title, []), facts(archived)]
    if let summary = article.summary { parts.append(plain(summary)) }
    if !article.body.isEmpty { parts.append(plain(article.body)) }
    parts.append(contentsOf: extras(of: article).map { $0.joined(separator: "\n") })
    let known = annotations(of: archived)
    if !known.isEmpty { parts.append(known.joined(separator: "\n")) }
    if archived.copies > 0 {
      parts.append(story(of: archived, copies).joined(separator: "\n"))
    }
    parts.append(origin(of: archived).joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func title(_ title: String, _ highlights: [Range<Int>]) -> String {
    if title.isEmpty { return style.styled("(untitled)", .dim) }
    let text = style.marked(title, highlights)
    return style.isolated(highlights.isEmpty ? style.styled(text, .strong) : text)
  }

  private func facts(_ archived: ArchivedArticle) -> String {
    let article = archived.article
    var facts = [archived.id, date(of: article)]
    if let source = article.source { facts.append(source) }
    if let byline = article.byline, byline != article.source { facts.append(byline) }
    if !archived.tags.isEmpty { facts.append(archived.tags.map(\.name).joined(separator: "، ")) }
    if archived.copies > 0 {
      let count = style.digits(String(archived.copies))
      facts.append("+\(count) \(archived.copies == 1 ? "copy" : "copies")")
    }
    return facts.map { style.styled(style.isolated(style.printable($0)), .dim) }
      .joined(separator: style.styled(" · ", .dim))
  }

  private func date(of article: Article) -> String {
    guard let published = article.published else { return "undated" }
    let day = style.digits(published.value.description.replacing("T", with: " "))
    return published.origin == .pageHeader || published.origin == .inferred
      ? "\(day) (\(published.origin.rawValue))" : day
  }

  private func extras(of article: Article) -> [[String]] {
    var extras: [[String]] = []
    if !article.captions.isEmpty {
      extras.append([label("captions")] + article.captions.map { "  " + plain($0) })
    }
    if !article.related.isEmpty {
      extras.append([label("related")] + article.related.map { "  " + plain($0.title) })
    }
    return extras
  }

  private func annotations(of archived: ArchivedArticle) -> [String] {
    var lines: [String] = []
    for tag in archived.tags {
      let because = tag.because.prefix(6).joined(separator: "، ")
      lines.append(label("tag") + " \(plain(tag.name)) (\(tag.slug)): \(plain(because))")
    }
    for entity in archived.entities {
      lines.append(
        label(entity.kind.rawValue)
          + " \(plain(entity.name)) × \(style.digits(String(entity.count)))")
    }
    for date in archived.dates {
      let doubt = date.isUncertain ? " ?" : ""
      lines.append(
        label("date") + " \(plain(date.surface)): \(style.digits(date.value.description))\(doubt)")
    }
    return lines
  }

  /// Returns who told the text first, and who else does.
  private func story(of archived: ArchivedArticle, _ copies: [ArchivedArticle]) -> [String] {
    let first = archived.duplicateOf.map { "first told by \($0)" } ?? "first told by this article"
    let count = style.digits(String(archived.copies))
    return [label("copies") + " \(count), \(first)"]
      + copies.map { copy in
        let names = [copy.id, date(of: copy.article)] + (copy.article.source.map { [$0] } ?? [])
        return "  " + names.map(plain).joined(separator: " · ") + "  " + plain(copy.article.title)
      }
      + (copies.count < archived.copies ? ["  …"] : [])
  }

  private func origin(of archived: ArchivedArticle) -> [String] {
    var lines: [String] = []
    if archived.versions > 1 {
      lines.append(
        label("versions") + " \(style.digits(String(archived.versions)))"
          + " (arshif show \(archived.id) --history)")
    }
    let cut = archived.cuts.reduce(0) { $0 + $1.lines.count }
    if cut > 0 {
      lines.append(
        label("cut") + " \(style.digits(String(cut))) "
          + (cut == 1 ? "line" : "lines") + " that many pages of the site have")
    }
    if let url = archived.article.url { lines.append(label("url") + " " + plain(url)) }
    if let published = archived.article.published {
      let words = published.surface.map { " «\(plain($0))»" } ?? ""
      lines.append(
        label("published") + " \(style.digits(published.value.description)) by "
          + published.origin.rawValue + words)
    }
    for rival in archived.article.rivalDates {
      lines.append(
        label("over") + " \(style.digits(rival.value.description)) by \(rival.origin.rawValue)")
    }
    if let retrieved = archived.article.retrieved {
      lines.append(label("retrieved") + " \(style.digits(retrieved.value.description))")
    }
    let record = archived.provenance.record.map { ":\($0)" } ?? ""
    lines.append(
      label("capture")
        + " \(plain(archived.provenance.path))\(record) (\(archived.provenance.charset))")
    return lines
  }

  private func label(_ text: String) -> String {
    style.styled(text + ":", .dim)
  }

  private func plain(_ text: String) -> String {
    style.isolated(style.printable(text))
  }
}
