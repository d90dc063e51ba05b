import ArabicNames
public import ArchiveModel

/// Gives what mentions name the name that is usual for it: «ترمب» is «ترامب», «اليونيسيف» is «اليونيسف».
///
/// Places have theirs from the gazetteer.
public struct CanonicalNaming: Sendable {
  private let names = KnownNames()

  /// Creates a naming by the names that come with the program.
  public init() {}

  /// Returns a mention with the usual name of what it names, and its English one where that is unknown.
  public func naming(_ mention: Mention) -> Mention {
    guard let subject = mention.kind.subject,
      let usual = names.usual(for: mention.name, subject),
      // «مجلس الشيوخ» is not always the American one: a name never gets longer words behind it.
      usual.arabic == mention.name || !usual.arabic.hasPrefix(mention.name + " ")
    else { return mention }
    var named = mention
    named.name = usual.arabic
    named.englishName = mention.englishName ?? usual.latin
    return named
  }
}

extension Mention.Kind {
  fileprivate var subject: KnownNames.Subject? {
    switch self {
    case .person: .person
    case .organization, .event: .organization
    case .location: nil
    }
  }
}
