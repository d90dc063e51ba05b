/// Rules that come with Arshif, to begin with.
public enum ExampleRules {
  /// Topics of news, as a file of rules.
  public static var topics: String {
    String(decoding: PackageResources.topics_toml, as: UTF8.self)
  }
}
