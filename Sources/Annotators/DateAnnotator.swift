import ArabicDates
public import ArchiveModel

/// Annotates the dates that an article names in its title, summary and body.
///
/// «أمس» and dates without a year count from the day of publication, or else of retrieval; where
/// that day itself is a weak claim, what counts from it is marked uncertain.
public struct DateAnnotator: Annotator {
  private let finder = DateExpressionFinder()

  /// Creates an annotator.
  public init() {}

  /// The name under which the annotations are stored, with its version.
  public var identifier: String { "dates/2" }

  /// Returns the dates of `article`, field by field, in the order of the text.
  public func annotations(of article: Article) -> [Annotation] {
    Article.Field.allCases.flatMap { annotations(of: $0, in: article) }
  }

  private func annotations(of field: Article.Field, in article: Article) -> [Annotation] {
    let text = article.text(of: field)
    guard !text.isEmpty else { return [] }
    let reference = article.published ?? article.retrieved
    let isWeak = article.published.map { Self.isWeak($0.origin) } ?? true
    let found = finder.expressions(
      in: text, reference: reference?.value.start, referenceMinute: reference?.value.minuteOfDay)
    let bytes = text.utf8
    return found.map { expression in
      let start = bytes.index(bytes.startIndex, offsetBy: expression.range.lowerBound)
      let end = bytes.index(start, offsetBy: expression.range.count)
      return .date(
        DateMention(
          value: expression.value,
          isUncertain: expression.isUncertain || (isWeak && expression.kind != .absolute),
          surface: String(text[start..<end]), field: field, range: expression.range))
    }
  }

  /// Whether a date of this origin can be another than that of writing.
  private static func isWeak(_ origin: DateClaim.Origin) -> Bool {
    switch origin {
    case .pageHeader, .url, .http, .warc, .inferred: true
    case .jsonLD, .meta, .time, .dateline, .feed: false
    }
  }
}
