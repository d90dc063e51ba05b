import Foundation

/// The variables of the environment.
///
/// `ProcessInfo` copies all of them whenever it is asked for one.
enum Environment {
  /// Returns the value of a variable; nil if it is not set.
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
