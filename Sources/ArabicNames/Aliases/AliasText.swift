/// Groups of names for the same thing, one group a line, its names separated by `|`, the usual ones first.
///
/// A name can carry a mark:
///
/// - `>` before it: is offered for the others and not looked up itself, since it is a common word too;
/// - `!` before it: counts only as typed in capitals.
enum AliasText {
  /// The texts, in the order in which ``AliasIndex`` numbers them.
  static let all: [StaticString] = [countries, cities, organizations, persons, givenNames]
}
