import ArchiveModel
import CLibxml2
import Glibc

/// The capture of a feed's entry, a feed of one entry, as the record that it is.
struct FeedRecord {
  private let outline: FeedOutline
  private let entry: FeedElement

  /// Returns the JSON object of what the entry and its feed tell.
  ///
  /// - Throws: ``ArchiveModel/ArchiveError/Code/malformedInput`` if `bytes` are no feed with an entry.
  static func json(of bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    let parser = FeedParser(maximumLength: .max)
    parser.take(bytes[...], isLast: true)
    guard case .entry(let entry)? = parser.events.first else {
      throw ArchiveError(
        .malformedInput, "the record is not an entry of a feed", hint: "import its file again")
    }
    return FeedRecord(outline: parser.outline, entry: entry).json
  }

  private var json: [UInt8] {
    var json = JSONText()
    json.add("title", first(["title", "dc:title"]).map(markup))
    json.add("url", address)
    json.add(
      "id",
      line(["guid", "id", "atom:id", "dc:identifier"]) ?? entry.attribute("about", prefix: "rdf"))
    json.add("pubDate", date)
    json.add("authors", authors)
    json.add("tags", tags)
    json.add("language", language)
    json.add("source", source)
    let full = first(["content:encoded", "content", "atom:content", "xhtml:body"]).map(markup)
    let short = first(["description", "summary", "atom:summary", "dc:description"]).map(markup)
    if let full, FieldText.line(full) != nil {
      json.add("content_html", full)
      if short.flatMap(FieldText.line) != FieldText.line(full) { json.add("summary", short) }
    } else {
      json.add("content_html", short)
    }
    return json.utf8
  }

  private func all(_ kind: String) -> [FeedElement] {
    entry.elements.filter { $0.kind == kind }
  }

  /// The first element of the first of these kinds that holds anything.
  private func first(_ kinds: [String]) -> FeedElement? {
    kinds.lazy.compactMap { kind in all(kind).first { !$0.children.isEmpty } }.first
  }

  private func line(_ kinds: [String]) -> String? {
    first(kinds).flatMap { FieldText.line($0.text) }
  }

  /// The text of an element, or its markup where that stands in the feed as XML.
  private func markup(_ element: FeedElement) -> String {
    element.elements.isEmpty ? element.text : element.innerMarkup
  }
}

// MARK: - What an entry tells

extension FeedRecord {
  /// The date of publication; the last change's only where there is none.
  private var date: String? {
    line(["pubDate", "published", "dc:date", "dcterms:issued", "issued", "atom:published"])
      ?? line([
        "dcterms:created", "created", "updated", "atom:updated", "modified", "dcterms:modified",
      ])
  }

  private var address: String? {
    let original = line(["feedburner:origLink"])
    let links = all("link") + all("atom:link")
    let text = links.lazy.compactMap { FieldText.line($0.text) }.first
    let reference = links.filter { ["alternate", nil].contains($0.attribute("rel")) }
      .lazy.compactMap { $0.attribute("href").flatMap(FieldText.line) }.first
    let guid = all("guid").first { $0.attribute("isPermaLink")?.lowercased() != "false" }
      .flatMap { FieldText.line($0.text) }
    let found = original ?? (outline.isAtom ? reference ?? text : text ?? reference)
    if let found { return absolute(found) }
    if let guid, JSONFieldValue.isAddress(guid) { return guid }
    return entry.attribute("about", prefix: "rdf").flatMap {
      JSONFieldValue.isAddress($0) ? $0 : nil
    }
  }

  /// An address within the feed's, where it does not stand alone.
  private func absolute(_ address: String) -> String {
    if address.contains("://") { return address }
    let link = outline.facts.first { $0.kind == "link" }
    let bases = [
      outline.root?.attribute("base", prefix: "xml"),
      outline.channel?.attribute("base", prefix: "xml"),
      entry.attribute("base", prefix: "xml"),
    ].compactMap(\.self)
    let home = link.flatMap { FieldText.line($0.text) ?? $0.attribute("href") }
    let base = bases.reduce(bases.isEmpty ? home : nil) { outer, inner in
      outer.flatMap { Self.joined(inner, to: $0) } ?? inner
    }
    return base.flatMap { Self.joined(address, to: $0) } ?? address
  }

  private static func joined(_ address: String, to base: String) -> String? {
    guard let joined = xmlBuildURI(address, base) else { return nil }
    defer { free(joined) }
    return String(cString: joined)
  }

  private var authors: [String] {
    let creators = all("dc:creator").compactMap { FieldText.line($0.text) }
    if !creators.isEmpty { return creators }
    return (all("author") + all("atom:author")).compactMap { author in
      let name = author.elements.first { $0.name == "name" }
      guard let text = FieldText.line(name?.text ?? author.text) else { return nil }
      return name == nil ? Self.person(text) : text
    }
  }

  /// The name in `address@example.org (Name)`, as RSS has it; nil for an address alone.
  private static func person(_ text: String) -> String? {
    guard text.contains("@") else { return text }
    guard let start = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    return FieldText.line(String(text[text.index(after: start)...].dropLast()))
  }

  private var tags: [String] {
    (all("category") + all("dc:subject")).compactMap { category in
      let text = FieldText.line(category.text)
      return text ?? category.attribute("label") ?? category.attribute("term")
    }
  }

  private var language: String? {
    let content = first(["content", "summary", "title"])
    return content?.attribute("lang", prefix: "xml") ?? entry.attribute("lang", prefix: "xml")
      ?? line(["dc:language"])
      ?? outline.facts.first { ["language", "dc:language"].contains($0.kind) }
      .flatMap { FieldText.line($0.text) }
      ?? outline.root?.attribute("lang", prefix: "xml")
  }

  /// The source that an entry names, as those of collections do; else the feed.
  private var source: String? {
    let named = first(["source"]).flatMap { source in
      let title = source.elements.first { $0.name == "title" }
      return FieldText.line(title?.text ?? (source.elements.isEmpty ? source.text : ""))
    }
    let feed = outline.facts.first { $0.kind == "title" }
    let names = [named, line(["dc:source"]), feed.flatMap { FieldText.line($0.text) }]
    return names.lazy.compactMap(\.self).first { !JSONFieldValue.isAddress($0) }
  }
}
