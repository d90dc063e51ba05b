import ArchiveModel
import ArgumentParser
import Storage

struct EntityMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make entities other names of a first one.",
    discussion: "  arshif entity merge 'ألينا رومانوفسكي' رومانوفسكي 'السفيرة رومانوفسكي'")

  @Argument(help: "The entity that stays.")
  var entity: String

  @Argument(help: "The entities that become its names.")
  var others: [String]

  @OptionGroup var options: EditOptions

  mutating func run() throws {
    let edit = try options.archive.open()
      .merge(others.map(EntityReference.init), into: EntityReference(entity))
    options.tell(edit, "merged", "into")
  }
}
