import ArchiveModel
import ArgumentParser

extension ExitCode {
  /// Nothing was found.
  static let nothingFound = ExitCode(1)
  /// The command line was wrong.
  static let wrongUsage = ExitCode(2)
  /// Some inputs were rejected; the rest is done.
  static let someRejected = ExitCode(3)
  /// The archive is damaged.
  static let damaged = ExitCode(4)
  /// The user interrupted.
  static let interrupted = ExitCode(130)

  /// Creates the code that an error ends the program with.
  init(_ error: ArchiveError) {
    switch error.code {
    case .unknownName: self = .nothingFound
    case .damaged: self = .damaged
    case .notFound, .unreadable, .emptyInput, .binaryInput, .malformedInput, .recordTooLong,
      .noArticle, .diskFull:
      self = .someRejected
    case .invalidArgument, .noArchive, .notAnArchive, .newerSchema, .outdatedIndex, .unwritable,
      .busy:
      self = .wrongUsage
    }
  }
}
