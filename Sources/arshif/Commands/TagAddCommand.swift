import ArgumentParser
import Storage

struct TagAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Give articles a tag, which stays whatever rules and later texts say.",
    discussion: """
      The tag may be new: its slug is then its name with hyphens for spaces. Of ids of which one is unknown, none is tagged.

        arshif tag add iraq k7f3m9q2
        arshif search 'سد النهضة' --ids | arshif tag add 'ملف السد' -
      """)

  @OptionGroup var options: HandTagOptions

  mutating func run() throws {
    let ids = try options.articleIDs()
    let tagging = HandTagging(try options.archive.open())
    let tag = try tagging.tag(called: options.tag)
    let summary = try tagging.archive.addTag(tag, toArticles: ids, isDryRun: options.dryRun)
    if !options.dryRun { try tagging.applyRules() }
    HandTagPrinter(options: options).print(summary, verb: "added", rest: "had it")
  }
}
