import ArchiveModel
import ArgumentParser
import Foundation
import Pipeline
import Search
import Storage
import TagRules

/// What a person does with rules at the command line.
struct RuleSession {
  private let command: TagRulesCommand

  init(_ command: TagRulesCommand) {
    self.command = command
  }

  /// Lists the rules in force.
  func list() throws {
    let archive = try command.archive.open()
    guard let (rules, stored) = try RuleLoader(archive).rulesInForce() else {
      throw Self.noRules
    }
    try RulePrinter(command.output).print(rules, counts: archive.tags())
    tellUnapplied(stored)
  }

  /// Prints the text of the rules in force.
  func printText() throws {
    guard let stored = try command.archive.open().rules() else { throw Self.noRules }
    var output = StandardOutput()
    output.write(stored.text)
  }

  /// Prints rules to begin with.
  func printExample() {
    var output = StandardOutput()
    output.write(ExampleRules.topics)
  }

  /// Checks rules, and tells how many there are.
  func check(_ path: String?) throws {
    let archive =
      path != nil && !FileManager.default.fileExists(atPath: command.archive.path)
      ? nil : try command.archive.open()
    let source = try self.source(path, archive)
    let rules = try checked(source, archive)
    say("\(source.path): \(Self.count(rules)), and nothing is wrong")
  }

  /// Tags all articles by rules, or says what that would change.
  func apply(_ path: String?) throws {
    let isDryRun = command.dryRun
    let interruption = Interruption()
    let archive = try isDryRun ? command.archive.open() : command.archive.openForWriting()
    let source = try self.source(path, archive)
    let rules = try checked(source, archive)
    if path != nil, !isDryRun { try archive.saveRules(source.text, now: Clock.timestamp) }
    let tagging = RuleTagging(
      archive, rules: rules, annotator: StoredRules(text: source.text).annotator)
    let progress = CountProgress(verb: "judged", isQuiet: command.output.quiet)
    let begin = ContinuousClock.now
    let changes = try tagging.tagAll(
      isDryRun: isDryRun, now: Clock.timestamp, isStopped: { interruption.isRequested }
    ) { progress.show($0, of: $1) }
    progress.clear()
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    try RulePrinter(command.output).print(changes, isDryRun: isDryRun, seconds: seconds)
    if !changes.isComplete {
      if !command.output.quiet {
        Diagnostics.print(
          line: "interrupted: what was tagged stays; run the command again to go on")
      }
      throw ExitCode.interrupted
    }
  }

  /// Says why an article carries the tags of rules.
  func explain(_ id: String, tag: String?) throws {
    let archive = try command.archive.openIndex(isQuiet: command.output.quiet)
    guard let (rules, stored) = try RuleLoader(archive).rulesInForce() else {
      throw Self.noRules
    }
    if let tag, rules.rule(named: tag) == nil {
      throw ArchiveError(
        .unknownName, "no rule gives the tag \(tag)", hint: "`arshif tag rules` lists the rules")
    }
    let tagging = RuleTagging(archive, rules: rules, annotator: stored.annotator)
    guard let accounts = try tagging.accounts(ofArticle: id),
      let article = try archive.article(id)
    else {
      ShowCommand.reportMissing(id)
      throw ExitCode.nothingFound
    }
    let wanted = tag.flatMap { rules.rule(named: $0)?.slug }
    let words = WrittenWords(ArchiveSearcher(archive), articleID: id)
    try AccountPrinter(command.output, words: words).print(
      accounts.filter { wanted == nil || $0.rule.slug == wanted }, of: article,
      isWhole: wanted != nil)
    tellUnapplied(stored)
  }

  /// Lets a person edit the rules, and keeps them if nothing is wrong.
  func edit() throws {
    let archive = try command.archive.open()
    let stored = try archive.rules()
    let editor = try RuleEditor(stored?.text ?? ExampleRules.topics)
    while true {
      guard let text = try editor.edited() else {
        editor.remove()
        return say("the rules were not saved: nothing is changed")
      }
      let file = RuleLoader(archive).read(text, path: editor.path)
      if file.faults.isEmpty {
        editor.remove()
        return try keep(text, file.rules, in: archive)
      }
      for fault in file.faults { Diagnostics.print(fault) }
      if !asksToGoOn() {
        Diagnostics.print(
          line: "hint: the rules in force are as they were; your text is in \(editor.path), "
            + "mend it and run `arshif tag rules --apply \(editor.path)`")
        throw ExitCode.someRejected
      }
    }
  }

  private func keep(_ text: String, _ rules: RuleSet, in archive: ArchiveDatabase) throws {
    let saved = try archive.saveRules(text, now: Clock.timestamp)
    say("\(Self.count(rules)) kept; new articles are tagged by them")
    if let saved { tellUnapplied(saved) }
  }

  /// Asks on a terminal whether to edit again; elsewhere nobody can answer.
  private func asksToGoOn() -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return false }
    FileHandle.standardError.write(Data("Edit again? [Y/n] ".utf8))
    return readLine().map { !$0.lowercased().hasPrefix("n") } ?? false
  }
}

extension RuleSession {
  private static var noRules: ArchiveError {
    ArchiveError(
      .unknownName, "the archive has no rules",
      hint: "`arshif tag rules --edit` begins with topics of news, or --apply FILE takes your own")
  }

  private func source(_ path: String?, _ archive: ArchiveDatabase?) throws -> RuleSource {
    if let path { return try RuleSource(path: path) }
    guard let stored = try archive?.rules() else { throw Self.noRules }
    return RuleSource(stored)
  }

  /// Returns the rules of a text.
  ///
  /// - Throws: `ExitCode.someRejected` if something is wrong, which is told.
  private func checked(_ source: RuleSource, _ archive: ArchiveDatabase?) throws -> RuleSet {
    let file = RuleLoader(archive).read(source.text, path: source.path)
    if file.faults.isEmpty { return file.rules }
    for fault in file.faults { Diagnostics.print(fault) }
    throw ExitCode.someRejected
  }

  private func tellUnapplied(_ stored: StoredRules) {
    if stored.isApplied || command.output.quiet { return }
    Diagnostics.print(
      line: "hint: the articles that are there are not tagged by these rules yet: "
        + "`arshif tag rules --dry-run` says what would change, --apply changes it")
  }

  private func say(_ text: String) {
    if command.output.quiet { return }
    var output = StandardOutput()
    output.line(text)
  }

  private static func count(_ rules: RuleSet) -> String {
    rules.rules.count == 1 ? "1 rule" : "\(rules.rules.count) rules"
  }
}
