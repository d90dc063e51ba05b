/// The usual name of what is known by several.
public struct KnownNames: Sendable {
  /// What a name names.
  public enum Subject: Sendable {
    case organization, person
  }

  /// The usual names of one thing.
  public struct Usual: Hashable, Sendable {
    /// The usual Arabic name.
    public let arabic: String
    /// The usual name in Latin letters; nil if none is known.
    public let latin: String?
  }

  /// Creates the knowledge that comes with the program.
  public init() {}

  /// Returns the usual names of what a name names, in any spelling; nil if it is unknown, or names several things.
  ///
  /// A surname leads to the usual spelling of the surname, and not to a person: others have it too.
  public func usual(for name: String, _ subject: Subject) -> Usual? {
    let key = AliasKey(name)
    guard !key.bytes.isEmpty, AliasIndex.contains(key) else { return nil }
    let groups = AliasIndex.groups(of: key, inText: subject.textNumber)
    guard groups.count == 1, let group = groups.first else { return nil }
    let isSurname = subject == .person && !key.bytes.contains(0x20)
    let names = group.names.filter { name in
      !name.isInCapitals
        && (subject != .person || AliasKey(name.text).bytes.contains(0x20) != isSurname)
    }
    guard let arabic = names.first(where: \.isArabic) else { return nil }
    return Usual(arabic: arabic.text, latin: names.first { !$0.isArabic }?.text)
  }
}

extension KnownNames.Subject {
  /// Which of the texts of ``AliasText`` tells of it.
  fileprivate var textNumber: Int {
    switch self {
    case .organization: 2
    case .person: 3
    }
  }
}

extension AliasGroup.Name {
  /// Whether the name is written in Arabic letters.
  fileprivate var isArabic: Bool {
    text.utf8.contains { $0 >= 0xD8 && $0 <= 0xDB }
  }
}
