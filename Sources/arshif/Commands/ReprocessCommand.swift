import ArchiveModel
import ArgumentParser
import Foundation
import Pipeline
import Rendering
import Storage

struct ReprocessCommand: AsyncParsableCommand {
  /// What can be done again.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case extract, annotate, index

    /// The stages in the order in which they are done: nothing is written under an outdated index.
    static let ordered: [Stage] = [.index, .extract, .annotate]
  }

  static let configuration = CommandConfiguration(
    commandName: "reprocess",
    abstract: "Do a stage again for the articles of the archive, from what it keeps.",
    discussion: """
      A new version of Arshif may read pages, annotate articles or analyze words in another way: extract reads the kept \
      captures again, annotate finds tags, entities and dates again, index makes the index anew. Without --stage all \
      that is due is done. Only what another version made is done again, so work that was stopped goes on where it was. \
      What was corrected by hand stays.

        arshif reprocess
        arshif reprocess --stage extract --source سانا --since 7d
        arshif reprocess k7f3m9q2 --stage annotate --force
        arshif reprocess --stage index
      """)

  @Argument(help: "The ids of the articles that are meant; all where none is given.")
  var ids: [String] = []

  @Option(help: "What to do again: extract, annotate or index.")
  var stage: Stage?

  @Flag(help: "Do it again even where it is current.")
  var force = false

  @Option(help: "How many batches to work on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print what came of it as a JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print only errors.")
  var quiet = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var annotation: AnnotationOptions

  mutating func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs \(jobs): give 1 or more") }
  }

  mutating func run() async throws {
    let filter = try filter.filter(today: Clock.today)
    try checkIndexIsWhole()
    let session = try ReprocessSession(self, filter: filter)
    if let stage {
      let report = try await session.run(stage)
      print(report.json, report.text)
    } else {
      try await runAll(session)
    }
    if session.hasFailed { throw ExitCode.someRejected }
  }

  private func runAll(_ session: ReprocessSession) async throws {
    var members: [JSONValue.Member] = []
    var lines: [String] = []
    for stage in Stage.ordered where stage != .index || isOfAll {
      let report = try await session.run(stage)
      members.append(.init(stage.rawValue, report.json))
      lines.append(report.text)
    }
    print(.object(members), lines.joined(separator: "\n"))
  }

  /// Whether nothing narrows the articles.
  private var isOfAll: Bool {
    (try? filter.filter(today: Clock.today)) == ArticleFilter() && ids.isEmpty
  }

  private func checkIndexIsWhole() throws {
    guard stage == .index, !isOfAll else { return }
    throw ArchiveError(
      .invalidArgument, "the index is made anew for all articles, not for some of them",
      hint: "leave the ids and filters out: `arshif reprocess --stage index`")
  }

  private func print(_ object: JSONValue, _ text: String) {
    var output = StandardOutput()
    if json {
      output.line(object.text)
    } else if !quiet {
      output.line(text)
    }
  }
}
