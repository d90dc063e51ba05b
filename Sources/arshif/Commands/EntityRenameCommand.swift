import ArchiveModel
import ArgumentParser
import Storage

struct EntityRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give an entity another name, and an English one.",
    discussion: """
      It is still found by its old names.

        arshif entity rename 'الينا رومانوفسكي' 'ألينا رومانوفسكي' --english 'Alina Romanowski'
      """)

  @Argument(help: "The entity.")
  var entity: String

  @Argument(help: "Its name from now on.")
  var name: String

  @Option(help: ArgumentHelp("Its English name.", valueName: "name"))
  var english: String?

  @OptionGroup var options: EditOptions

  mutating func run() throws {
    let edit = try options.archive.open()
      .rename(EntityReference(entity), to: name, englishName: english)
    options.tell(edit, "renamed to")
  }
}
