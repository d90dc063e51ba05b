/// Mixes the parts of a feature to one number.
package enum FeatureHash {
  /// Returns the hash of a feature: of its template and its value.
  @inline(__always)
  package static func mix(_ template: UInt64, _ value: UInt64) -> UInt64 {
    var hash = value ^ (template &* 0x9E37_79B9_7F4A_7C15)
    hash = (hash ^ (hash >> 31)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}
