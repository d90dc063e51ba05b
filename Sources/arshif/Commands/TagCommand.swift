import ArgumentParser

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tag articles by hand, or by rules of your own.",
    subcommands: [TagAddCommand.self, TagRemoveCommand.self, TagRulesCommand.self])
}
