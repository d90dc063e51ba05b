import Foundation

/// The folder of labelled data that is no part of the package.
enum DataFolder {
  /// What `ARSHIF_DATA` names, else `shared/data`.
  static var path: String { ProcessInfo.processInfo.environment["ARSHIF_DATA"] ?? "shared/data" }
}
