/// How many of a query's words an article has to hold.
public enum WordDemand: Hashable, Sendable {
  /// All of them.
  case all
  /// One or more.
  case any
  /// All of them first; where those articles don't fill the page, one or more.
  case allThenAny
}
