/// Labelled texts of one convention: what counts as a name differs between collections.
package enum TextDomain: Int, Sendable, CaseIterable {
  /// News as Arshif labels it: ministries and armies are organizations, currencies are nothing.
  case news
  /// ANERcorp: ministries and armies are nothing, currencies and religions are miscellaneous.
  case anercorp
}
