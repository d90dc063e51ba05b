public import ArchiveModel
public import ArgumentParser
import Rendering
import Storage

struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List the persons, organizations, places and events that articles name, or show one.",
    discussion: """
      Of one entity it shows the names it goes by, its tags and who is named with it: how many articles have both, which part \
      of the entity's articles that is, and how many times more than by chance; the surest ties first. `entity` corrects what \
      is wrong.

        arshif entities --kind person --since 2024-10
        arshif entities --tag iraq --query هجوم --json
        arshif entities 'ألينا رومانوفسكي'
        arshif entities حماس --kind person --limit 30
      """)

  @Argument(help: "The entity to show, by any of its names; person:NAME where several are alike.")
  var name: String?

  @Option(help: "Only entities of this kind: person, organization, location or event.")
  var kind: Mention.Kind?

  @Option(help: "Only articles that hold the words of this query.")
  var query: String?

  @Option(help: "The length of the periods over which one entity is shown.")
  var by: Timeline.Unit?

  @Option(help: "The most entities to show; 20, or 10 that are named with another.")
  var limit: Int?

  @Option(help: "How many entities to pass over first.")
  var offset = 0

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var filters: FilterOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit \(limit): give 0 or more") }
    if offset < 0 { throw ValidationError("--offset \(offset): give 0 or more") }
    if name != nil, offset > 0 { throw ValidationError("--offset is for the list of entities") }
    if name == nil, by != nil { throw ValidationError("--by is for one entity: name it") }
  }

  mutating func run() throws {
    let archive = try archive.openIndex(isQuiet: output.quiet)
    let selection = try SelectionReader(archive, filters).selection(query)
    if let name {
      try show(
        archive.profile(
          of: EntityReference(name), in: selection, kind: kind, limit: limit ?? 10, unit: by))
    } else {
      try list(
        archive.entities(
          of: selection, kind: kind, page: Page(limit: limit ?? 20, offset: offset)))
    }
  }

  private func list(_ list: EntityList) throws {
    guard output.isForPeople else {
      return try RecordPrinter(
        output, columns: ["kind", "name", "english_name", "articles", "mentions"]
      ).print(list.entities.map { EntityJSON().value($0) })
    }
    let text = EntityText(style: output.style, width: TerminalWidth.current)
    var standardOutput = StandardOutput()
    for line in text.lines(list) { standardOutput.line(line) }
    if !output.quiet { standardOutput.line(text.summary(list)) }
  }

  private func show(_ profile: EntityProfile) throws {
    guard output.isForPeople else {
      return try RecordPrinter(
        output,
        columns: [
          "kind", "name", "english_name", "articles", "mentions", "first_day", "last_day",
          "surfaces",
        ]
      ).print([EntityJSON().value(profile)])
    }
    let text = EntityText(style: output.style, width: TerminalWidth.current)
    var standardOutput = StandardOutput()
    for line in text.lines(profile) { standardOutput.line(line) }
  }
}

extension Mention.Kind: ExpressibleByArgument {}
