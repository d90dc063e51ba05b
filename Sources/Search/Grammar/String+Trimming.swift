extension String {
  /// Returns the text without the scalars at both ends that `isDropped` names.
  func trimmingScalars(where isDropped: (Unicode.Scalar) -> Bool) -> String {
    let rest = unicodeScalars.drop(while: isDropped)
    guard let last = rest.lastIndex(where: { !isDropped($0) }) else { return "" }
    return String(rest[...last])
  }
}
