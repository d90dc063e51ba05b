import ArchiveModel
import ArgumentParser
import Storage

struct EntitySplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Take merged names out of an entity again, or articles that are about another one.",
    discussion: """
        arshif entity split 'ألينا رومانوفسكي' رومانوفسكي
        arshif entity split 'محمد علي' --into 'محمد علي كلاي' k7f3m9q2 p2c8x4b6
        arshif search 'محمد علي ملاكمة' --ids | arshif entity split 'محمد علي' --into 'محمد علي كلاي' -
      """)

  @Argument(help: "The entity.")
  var entity: String

  @Argument(
    help:
      "The names to take out, all that were merged if none is given; with --into the ids of articles, - for those on standard input."
  )
  var rest: [String] = []

  @Option(help: ArgumentHelp("Whom or what the articles name instead.", valueName: "name"))
  var into: String?

  @OptionGroup var options: EditOptions

  mutating func validate() throws {
    if let into, rest.isEmpty {
      throw ValidationError("--into \(into): name the articles that are about it by their ids")
    }
  }

  mutating func run() throws {
    let archive = try options.archive.open()
    let entity = EntityReference(entity)
    if let into {
      let edit = try archive.split(
        entity, into: EntityReference(into), inArticles: EditOptions.ids(rest))
      options.tell(edit, "gave what is said of", "to")
    } else {
      let edit = try archive.split(entity, from: rest.map(EntityReference.init))
      options.tell(edit, "took", "out of")
    }
  }
}
