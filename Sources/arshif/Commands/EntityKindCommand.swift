import ArchiveModel
import ArgumentParser
import Storage

struct EntityKindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kind",
    abstract: "Say of which kind an entity is.",
    discussion: """
      Where there is an entity of that kind and name, the two become one.

        arshif entity kind person:حماس organization
      """)

  @Argument(help: "The entity.")
  var entity: String

  @Argument(help: "person, organization, location or event.")
  var kind: Mention.Kind

  @OptionGroup var options: EditOptions

  mutating func run() throws {
    let edit = try options.archive.open().setKind(kind, of: EntityReference(entity))
    options.tell(edit, edit.others.isEmpty ? "is now" : "merged", "into")
  }
}
