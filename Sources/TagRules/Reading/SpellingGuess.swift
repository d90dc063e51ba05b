/// Guesses which of the names that there are was meant by one that is not.
enum SpellingGuess {
  /// Returns ` (did you mean …?)`; nothing where no name is near.
  static func clause(_ typed: String, among names: some Sequence<String>) -> String {
    nearest(to: typed, among: names).map { " (did you mean \($0)?)" } ?? ""
  }

  /// Returns the name that the fewest changed letters away; nil if none is near.
  static func nearest(to typed: String, among names: some Sequence<String>) -> String? {
    let most = max(1, typed.unicodeScalars.count / 3)
    let ranked = names.map { (name: $0, distance: distance(typed, $0)) }
    return ranked.filter { $0.distance <= most }.min { $0.distance < $1.distance }?.name
  }

  /// Returns how many letters must be put in, taken out or changed to make one word of the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in right.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(change, row[place] + 1, row[place + 1] + 1)
      }
    }
    return row[right.count]
  }
}
