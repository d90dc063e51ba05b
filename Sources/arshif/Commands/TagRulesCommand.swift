import ArgumentParser

struct TagRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Tag articles by rules of your own; alone, list the rules.",
    discussion: """
      Rules are TOML; the archive keeps them. Each has conditions in the language of `arshif search`, and an article gets the \
      tag when those that it meets weigh enough. New articles are tagged as they come in; --apply tags those that are there.

        arshif tag rules --edit
        arshif tag rules --dry-run
        arshif tag rules --apply
        arshif tag rules --explain k7f3m9q2 economy
        arshif tag rules --example > rules.toml
        arshif tag rules --check rules.toml && arshif tag rules --apply rules.toml
      """)

  @Flag(help: "Edit the rules in $VISUAL or $EDITOR, check and keep them.")
  var edit = false

  @Flag(help: "Check the rules, or those of FILE, and change nothing.")
  var check = false

  @Flag(help: "Tag all articles by the rules; by those of FILE, which are kept from then on.")
  var apply = false

  @Flag(help: "Say what the rules, or those of FILE, would change, and change nothing.")
  var dryRun = false

  @Flag(
    help: "Say why the article ID carries the tags of rules, or does not; of one, if TAG is given.")
  var explain = false

  @Flag(name: .customLong("print"), help: "Print the rules as they were written.")
  var printsText = false

  @Flag(help: "Print rules to begin with: topics of news.")
  var example = false

  @Argument(
    help: ArgumentHelp("A file of rules, - for standard input; or ID [TAG].", valueName: "file"))
  var values: [String] = []

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    let modes = [edit, check, apply || dryRun, explain, printsText, example].filter { $0 }
    if modes.count > 1 {
      throw ValidationError(
        "--edit, --check, --apply, --explain, --print and --example exclude each other")
    }
    if explain {
      if values.isEmpty || values.count > 2 {
        throw ValidationError("--explain: give the id of an article, and a tag if you like")
      }
    } else if values.count > (check || apply || dryRun ? 1 : 0) {
      throw ValidationError(
        "\(values.last ?? ""): one FILE may follow --check, --apply or --dry-run, and nothing else")
    }
  }

  mutating func run() throws {
    let session = RuleSession(self)
    if edit {
      try session.edit()
    } else if check {
      try session.check(values.first)
    } else if apply || dryRun {
      try session.apply(values.first)
    } else if explain {
      try session.explain(values[0], tag: values.dropFirst().first)
    } else if printsText {
      try session.printText()
    } else if example {
      session.printExample()
    } else {
      try session.list()
    }
  }
}
