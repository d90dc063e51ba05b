import Foundation

/// What a training has come to, on standard error.
struct Progress {
  private let start = ContinuousClock.now

  func note(_ line: String) {
    let seconds = (ContinuousClock.now - start).components.seconds
    FileHandle.standardError.write(Data("\(seconds) s: \(line)\n".utf8))
  }
}
