public import ArchiveModel

/// Facets as text for people: a block of lines for each field, then how many articles were counted.
public struct FacetText: Sendable {
  private static let labelWidth = Facet.Field.allCases.map(\.rawValue.count).max() ?? 0

  private let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// Returns the values of all fields with their counts, Arabic names last.
  public func lines(_ facets: SearchFacets) -> [String] {
    let counts = facets.facets.flatMap(\.values).map { number($0.count).count }
    let width = counts.max() ?? 0
    return facets.facets.flatMap { lines($0, countWidth: width) }
  }

  /// Returns how many articles were counted, and whether they are all.
  ///
  /// - Parameters:
  ///   - facets: The facets.
  ///   - shownIsWidened: Whether what is shown beside them holds only some of the words.
  /// - Returns: A line.
  public func bound(_ facets: SearchFacets, shownIsWidened: Bool) -> String {
    let isOne = facets.articles == 1
    let articles = number(facets.articles) + (isOne ? " article" : " articles")
    let strict = isOne ? " that holds all the words" : " that hold all the words"
    let words =
      facets.isWidened ? " (not all hold all the words)" : shownIsWidened ? strict : ""
    return facets.isExact
      ? "counted over \(articles)\(words)"
      : "counted over the newest matches only, \(articles)\(words)"
  }

  private func lines(_ facet: Facet, countWidth: Int) -> [String] {
    let codes = facet.values.map { code($0, facet.field) }
    let codeWidth = codes.map(\.count).max() ?? 0
    return zip(facet.values, codes).enumerated().map { index, pair in
      let (value, code) = pair
      let label = index == 0 ? facet.field.rawValue : ""
      let count = number(value.count)
      let name = self.name(value, facet.field)
      let padding = String(repeating: " ", count: Self.labelWidth - label.count)
      let indent = String(repeating: " ", count: countWidth - count.count)
      let gap = String(repeating: " ", count: codeWidth - code.count)
      let columns = [code + (name.isEmpty ? "" : gap), name].filter { !$0.isEmpty }
      return style.styled(label, .dim) + padding + "  " + indent + count + "  "
        + columns.joined(separator: "  ")
    }
  }

  /// Returns what stands before the name.
  private func code(_ value: Facet.Value, _ field: Facet.Field) -> String {
    switch field {
    case .tag: style.printable(value.value)
    case .entity: value.kind?.rawValue ?? ""
    case .source: ""
    case .month: style.digits(value.value)
    }
  }

  private func name(_ value: Facet.Value, _ field: Facet.Field) -> String {
    field == .month ? "" : style.isolated(style.printable(value.name))
  }

  private func number(_ value: Int) -> String {
    style.digits(String(value))
  }
}
