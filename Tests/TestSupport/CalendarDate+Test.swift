public import ArchiveModel

extension CalendarDate {
  /// The day on which tests take place.
  public static let testDay = CalendarDate(dayNumber: 20_000)
}
