public import ArchiveModel
public struct DateQueryParser {
  public init() {};
  public func span(of text: String, today: CalendarDate) -> ClosedRange<CalendarDate>? {
    DateValue(parsing: text).map { $0.start...$0.end }
  }
}
