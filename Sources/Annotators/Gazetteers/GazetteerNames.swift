/// The names of the gazetteer's countries and places alone: a place a line, its forms separated by `|`, with `?` before
/// those that count under a condition only.
package enum GazetteerNames {
  /// The countries.
  package static var countries: String { names(in: GazetteerText.countries) }
  /// The cities and regions.
  package static var cities: String { names(in: GazetteerText.cities) }

  private static func names(in text: String) -> String {
    text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 5, !columns[0].contains("#") else { return nil }
      return columns[4].split(separator: "|").map(name).joined(separator: "|")
    }.joined(separator: "\n")
  }

  private static func name(_ form: Substring) -> String {
    var name = form
    if name.hasPrefix("["), let end = name.firstIndex(of: "]") {
      name = name[name.index(after: end)...]
    }
    name = name.drop { "~*^=".contains($0) }
    return (name.startIndex == form.startIndex ? "" : "?") + name
  }
}
