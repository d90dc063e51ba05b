public import ArchiveModel

/// Entities of an archive as text for people.
public struct EntityText: Sendable {
  private let style: TerminalStyle
  private let width: Int

  /// Creates a renderer whose bars end within `width` characters.
  public init(style: TerminalStyle, width: Int) {
    self.style = style
    self.width = width
  }

  /// Returns a line for each entity: articles, mentions, kind, names.
  public func lines(_ list: EntityList) -> [String] {
    let articles = list.entities.map { number($0.articles) }
    let mentions = list.entities.map { number($0.mentions) }
    let widths = (articles.map(\.count).max() ?? 0, mentions.map(\.count).max() ?? 0)
    return zip(list.entities, zip(articles, mentions)).map { entity, counts in
      [
        right(counts.0, widths.0), style.styled(right(counts.1, widths.1), .dim),
        kind(entity.name), name(entity.name),
      ].joined(separator: "  ")
    }
  }

  /// Returns how many entities are shown, of how many of how many articles.
  public func summary(_ list: EntityList) -> String {
    let entities = list.total == 1 ? "entity" : "entities"
    let articles = list.articles == 1 ? "article" : "articles"
    return "\(number(list.entities.count)) of \(number(list.total)) \(entities)"
      + " in \(number(list.articles)) \(articles)"
  }

  /// Returns all that is known of an entity: its facts, its names, what stands with it, its articles over time.
  public func lines(_ profile: EntityProfile) -> [String] {
    let facts = [
      profile.use.name.kind.rawValue,
      number(profile.use.articles) + (profile.use.articles == 1 ? " article" : " articles"),
      number(profile.use.mentions) + (profile.use.mentions == 1 ? " mention" : " mentions"),
      profile.days.map(days),
    ].compactMap { $0 }
    var blocks = [
      [
        style.styled(name(profile.use.name), .strong),
        "    " + style.styled(facts.joined(separator: " · "), .dim),
      ]
    ]
    if !profile.otherNames.isEmpty {
      blocks.append(["other names"] + profile.otherNames.map { "  \(kind($0))  \(name($0))" })
    }
    if !profile.surfaces.isEmpty {
      blocks.append(
        ["written"] + columns(profile.surfaces.map { ([$0.articles], [], plain($0.text)) }))
    }
    if !profile.tags.isEmpty { blocks.append(["tags"] + ties(profile.tags, tag)) }
    if !profile.companions.isEmpty {
      blocks.append(
        ["named with it"] + ties(profile.companions) { ("\(kind($0))", name($0)) })
    }
    let bars = TimelineText(style: style, width: width)
    let time = bars.lines(profile.timeline)
    if !time.isEmpty {
      blocks.append(time + [style.styled(bars.summary(profile.timeline, mentioned: false), .dim)])
    }
    return Array(blocks.joined(separator: [""]))
  }

  /// Returns what a correction came to: `merged ب into person أ: 12 articles`.
  public func line(_ edit: EntityEdit, _ verb: String, _ preposition: String) -> String {
    let others = edit.others.map(name).joined(separator: "، ")
    let articles = number(edit.articles) + (edit.articles == 1 ? " article" : " articles")
    let object = others.isEmpty ? "" : "\(others) \(preposition) "
    return "\(verb) \(object)\(edit.entity.kind.rawValue) \(name(edit.entity)): \(articles)"
  }

  /// Returns a correction in a line.
  public func line(_ correction: EntityCorrection) -> String {
    let entity = "\(correction.entity.kind.rawValue) \(name(correction.entity))"
    let change = correction.change
    var line = "\(correction.action.rawValue)  \(entity)"
    switch correction.action {
    case .merge: line += " into " + (change.map { "\($0.kind.rawValue) \(name($0))" } ?? "")
    case .rename: line += " to " + (change.map(name) ?? "")
    case .kind: line += " to " + (change?.kind.rawValue ?? "")
    case .hide, .add: break
    }
    return correction.article.map { "\(line) in \($0)" } ?? line
  }

  private func ties<Value>(
    _ ties: [EntityProfile.Companion<Value>], _ names: (Value) -> (code: String, name: String)
  ) -> [String] {
    let codes = ties.map { names($0.value).code }
    let codeWidth = codes.map(\.count).max() ?? 0
    return columns(
      ties.map { tie in
        let (code, name) = names(tie.value)
        return (
          [tie.articles], [percent(tie.share), times(tie.lift)],
          code + String(repeating: " ", count: codeWidth - code.count) + "  " + name
        )
      })
  }

  /// Returns lines whose numbers stand below each other.
  private func columns(
    _ rows: [(numbers: [Int], others: [String], text: String)]
  ) -> [String] {
    let cells = rows.map { $0.numbers.map(number) + $0.others }
    let widths = (0..<(cells.first?.count ?? 0)).map { column in
      cells.map { $0[column].count }.max() ?? 0
    }
    return zip(cells, rows).map { cells, row in
      "  "
        + (zip(cells, widths).map(right) + [row.text]).joined(separator: "  ")
    }
  }

  private func tag(_ tag: TagCount) -> (code: String, name: String) {
    (style.printable(tag.slug), plain(tag.name))
  }

  private func name(_ name: EntityName) -> String {
    plain(name.name) + (name.englishName.map { " (\(plain($0)))" } ?? "")
  }

  private func kind(_ name: EntityName) -> String {
    let widest = Mention.Kind.allCases.map(\.rawValue.count).max() ?? 0
    let kind = name.kind.rawValue
    return kind + String(repeating: " ", count: widest - kind.count)
  }

  private func days(_ days: ClosedRange<CalendarDate>) -> String {
    let first = style.digits(DateValue(days.lowerBound).description)
    let last = style.digits(DateValue(days.upperBound).description)
    return first == last ? first : "\(first) to \(last)"
  }

  private func percent(_ share: Double) -> String {
    number(Int((share * 100).rounded())) + " %"
  }

  /// Returns how many times more often than by chance.
  private func times(_ lift: Double) -> String {
    let text = lift < 10 ? String((lift * 10).rounded() / 10) : String(Int(lift.rounded()))
    return "×" + style.digits(text)
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func number(_ value: Int) -> String {
    style.digits(String(value))
  }

  private func plain(_ text: String) -> String {
    style.isolated(style.printable(text))
  }
}
