import ArchiveModel
import ArgumentParser
import Storage

struct EntityUnhideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhide",
    abstract: "Show an entity again that was hidden.",
    discussion: """
        arshif entity unhide الرئيس
        arshif entity unhide 'محمد علي' k7f3m9q2
      """)

  @Argument(help: "The entity.")
  var entity: String

  @Argument(
    help:
      "The ids of the articles to show it in, - for those on standard input; everywhere, if none is given."
  )
  var ids: [String] = []

  @OptionGroup var options: EditOptions

  mutating func run() throws {
    let edit = try options.archive.open()
      .setHidden(false, EntityReference(entity), inArticles: EditOptions.ids(ids))
    options.tell(edit, "shows again")
  }
}
