import Glibc

/// What the process has used of the machine so far.
struct ResourceUsage {
  /// Seconds of all cores, of the program and of the system for it.
  let cpuSeconds: Double
  /// The most memory that it has held at once, in bytes.
  let peakMemory: Int

  /// Asks the system.
  init() {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    cpuSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMemory = usage.ru_maxrss * 1024
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
