import ArgumentParser
import Storage

struct TagRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take a tag from articles; it stays away whatever rules and later texts say.",
    discussion: """
      Of ids of which one is unknown, none is changed; articles that don't carry the tag are left as they are.

        arshif tag remove iraq k7f3m9q2
        arshif list --tag sport --entity 'مجلس الأمن' --ids | arshif tag remove sport -
      """)

  @OptionGroup var options: HandTagOptions

  mutating func run() throws {
    let ids = try options.articleIDs()
    let tagging = HandTagging(try options.archive.open())
    let tags = try tagging.existingTags(called: options.tag)
    let summaries = try tags.map {
      try tagging.archive.removeTag($0, fromArticles: ids, isDryRun: options.dryRun)
    }
    if !options.dryRun { try tagging.applyRules() }
    let changed = summaries.filter { $0.changed > 0 }
    for summary in changed.isEmpty ? Array(summaries.prefix(1)) : changed {
      HandTagPrinter(options: options).print(summary, verb: "removed", rest: "did not have it")
    }
  }
}
