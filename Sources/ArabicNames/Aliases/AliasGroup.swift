/// Names of the same thing, the usual ones first.
struct AliasGroup: Sendable {
  /// A name as it stands in the group.
  struct Name: Sendable {
    let text: String
    /// Whether the name is looked up, and not only offered for the others.
    let isLookedUp: Bool
    /// Whether it counts only as typed in capitals.
    let isInCapitals: Bool

    /// Reads a name with its marks.
    init(_ marked: Substring) {
      var text = marked
      isLookedUp = text.first != ">"
      if !isLookedUp { text = text.dropFirst() }
      isInCapitals = text.first == "!"
      if isInCapitals { text = text.dropFirst() }
      self.text = String(text)
    }
  }

  let names: [Name]

  /// Reads a line.
  init(_ line: String) {
    names = line.split(separator: "|").map(Name.init)
  }
}
