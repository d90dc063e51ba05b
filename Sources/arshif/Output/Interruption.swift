import Foundation
import Synchronization

/// The wish to stop an import or another long work: by Ctrl-C, or by the program itself.
struct Interruption {
  /// How often Ctrl-C was pressed.
  ///
  /// A signal handler can reach nothing but static memory.
  private static let presses = Atomic(0)

  private var isStopped = false

  /// Listens for Ctrl-C from now on; a second one ends the program at once.
  init() {
    Self.presses.store(0, ordering: .relaxed)
    signal(SIGINT) { _ in
      if Interruption.presses.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
    }
    // The program that started this one may have blocked the signal, as threads of Dispatch do.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether work should stop.
  var isRequested: Bool {
    isStopped || isRequestedByUser
  }

  /// Whether the user asked for it.
  var isRequestedByUser: Bool {
    Self.presses.load(ordering: .relaxed) > 0
  }

  /// Asks work to stop.
  mutating func request() {
    isStopped = true
  }
}
