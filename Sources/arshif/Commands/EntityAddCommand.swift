import ArchiveModel
import ArgumentParser
import Storage

struct EntityAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Say that articles name an entity.",
    discussion: """
      An entity that the archive does not have yet is made of a name with its kind.

        arshif entity add 'حركة النجباء' k7f3m9q2
        arshif entity add 'person:دانيال هاغاري' k7f3m9q2 p2c8x4b6
      """)

  @Argument(help: "The entity; KIND:NAME for a new one.")
  var entity: String

  @Argument(help: "The ids of the articles, - for those on standard input.")
  var ids: [String]

  @OptionGroup var options: EditOptions

  mutating func run() throws {
    let edit = try options.archive.open()
      .add(EntityReference(entity), toArticles: EditOptions.ids(ids))
    options.tell(edit, "added")
  }
}
