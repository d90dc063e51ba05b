public import ArchiveModel

/// The texts that an article has had, as text for people: what was deleted as `[-…-]`, what was inserted as `{+…+}`.
public struct HistoryText: Sendable {
  private let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// Returns the versions, each with its changes among the words around them, then an empty line.
  public func lines(_ history: ArticleHistory) -> [String] {
    history.versions.flatMap { version in
      [heading(version, of: history), "    " + plain(version.title)]
        + version.changes.flatMap(lines)
        + [""]
    }
  }

  private func heading(_ version: ArticleVersion, of history: ArticleHistory) -> String {
    let place =
      style.digits(String(version.number)) + " of " + style.digits(String(history.versions.count))
    return style.styled("\(history.id) version \(place)", .strong) + style.styled(" · seen ", .dim)
      + style.digits(version.seen)
  }

  private func lines(_ change: TextChange) -> [String] {
    let before = change.before.isEmpty ? "" : marked(change.before, "[-", "-]", .deleted)
    let after = change.after.isEmpty ? "" : marked(change.after, "{+", "+}", .inserted)
    let leading = change.leading.isEmpty ? "" : plain(change.leading) + " "
    let trailing = change.trailing.isEmpty ? "" : " " + plain(change.trailing)
    let label = style.styled(change.field.rawValue + ":", .dim)
    return ["  " + label + " " + style.isolated(leading + before + after + trailing)]
  }

  /// Returns words that were deleted or inserted, in a color or between signs.
  private func marked(
    _ words: String, _ open: String, _ close: String, _ look: TerminalStyle.Look
  ) -> String {
    let words = style.printable(Self.trimmed(words))
    return style.usesColor ? style.styled(words, look) : open + words + close
  }

  private func plain(_ text: String) -> String {
    style.printable(text)
  }

  private static func trimmed(_ words: String) -> String {
    let kept = words.drop(while: \.isWhitespace)
    // White space alone is shown as it is.
    return kept.isEmpty ? words : String(kept)
  }
}
