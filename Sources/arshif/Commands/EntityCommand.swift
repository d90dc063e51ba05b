import ArgumentParser

struct EntityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity",
    abstract: "Correct entities by hand; what is corrected holds for all that comes later.",
    discussion: """
      Entities are named by any of their names; where several are alike, with their kind before a colon. Nothing that was \
      found in articles is lost: each correction can be taken back.

        arshif entity merge 'ألينا رومانوفسكي' رومانوفسكي
        arshif entity split 'ألينا رومانوفسكي' رومانوفسكي
        arshif entity rename 'الينا رومانوفسكي' 'ألينا رومانوفسكي' --english 'Alina Romanowski'
        arshif entity kind person:حماس organization
        arshif entity hide الرئيس
        arshif entity corrections --jsonl > corrections.jsonl
      """,
    subcommands: [
      EntityMergeCommand.self, EntitySplitCommand.self, EntityRenameCommand.self,
      EntityKindCommand.self, EntityHideCommand.self, EntityUnhideCommand.self,
      EntityAddCommand.self, EntityCorrectionsCommand.self,
    ])
}
