import ArchiveModel
import ArgumentParser
import Storage

struct EntityHideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide",
    abstract: "Say that something is no entity, or that articles do not name it.",
    discussion: """
        arshif entity hide الرئيس
        arshif entity hide 'محمد علي' k7f3m9q2
      """)

  @Argument(help: "The entity.")
  var entity: String

  @Argument(
    help:
      "The ids of articles that do not name it, - for those on standard input; everywhere, if none is given."
  )
  var ids: [String] = []

  @OptionGroup var options: EditOptions

  mutating func run() throws {
    let edit = try options.archive.open()
      .setHidden(true, EntityReference(entity), inArticles: EditOptions.ids(ids))
    options.tell(edit, "hid")
  }
}
