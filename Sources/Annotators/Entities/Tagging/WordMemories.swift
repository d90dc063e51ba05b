import Synchronization

/// The memories of words that wait to be used, as many as there are tasks that tag at once.
final class WordMemories: Sendable {
  private let idle = Mutex<[WordMemory]>([])

  /// Returns a memory that nobody uses.
  func take() -> WordMemory {
    idle.withLock { $0.popLast() } ?? WordMemory()
  }

  /// Keeps a memory for whoever asks next.
  func put(back memory: consuming WordMemory) {
    // What an article of megabytes made it grow to is not kept.
    guard !memory.isOversized else { return }
    idle.withLock { [memory] in $0.append(memory) }
  }
}
