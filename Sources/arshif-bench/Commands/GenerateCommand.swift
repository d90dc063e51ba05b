import ArgumentParser

/// `arshif-bench generate`: writes the articles that `import` measures where it is given none.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write generated articles as JSON Lines: the same ones every time.")

  @Argument(help: "How many articles.")
  var count: Int

  @Argument(help: "The file, which is replaced.")
  var file: String

  mutating func validate() throws {
    if count < 1 { throw ValidationError("\(count) articles: give 1 or more") }
  }

  mutating func run() throws {
    try GeneratedCorpus(articles: count).write(to: file)
  }
}
