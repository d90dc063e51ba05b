import Foundation
import GRDB

extension [UInt8] {
  /// The bytes as a value of a BLOB column.
  var databaseBlob: Data {
    Data(self)
  }
}
