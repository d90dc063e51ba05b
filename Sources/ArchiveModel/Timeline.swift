/// How many articles there are by days, weeks, months or years.
public struct Timeline: Hashable, Sendable {
  /// The length of a period.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case day
    /// From Monday to Sunday, numbered after ISO 8601.
    case week
    case month, year

    /// The unit that parts a span of days into some 10 to 60 periods, as far as one does.
    public init(fitting days: ClosedRange<CalendarDate>) {
      switch days.upperBound.dayNumber - days.lowerBound.dayNumber + 1 {
      case ...45: self = .day
      case ...210: self = .week
      case ...1900: self = .month
      default: self = .year
      }
    }

    /// The precision of a date that names such a period.
    public var precision: DateValue.Precision {
      switch self {
      case .day: .day
      case .week: .week
      case .month: .month
      case .year: .year
      }
    }

    /// Whether a date of a precision lies in one period.
    public func holds(_ precision: DateValue.Precision) -> Bool {
      switch precision {
      case .minute, .day: true
      case .week: self == .week
      case .month: self == .month || self == .year
      case .year: self == .year
      case .decade, .century: false
      }
    }
  }

  /// A period with its articles.
  public struct Period: Hashable, Sendable {
    /// The period as a date: `2024-10-01`, `2024-W40`, `2024-10`, `2024`.
    public let date: DateValue
    /// How many articles stand in it, or speak of it.
    public let count: Int
    /// How many of them speak of it only by dates that are uncertain.
    public let uncertain: Int

    /// Creates a period.
    public init(_ date: DateValue, count: Int, uncertain: Int = 0) {
      self.date = date
      self.count = count
      self.uncertain = uncertain
    }
  }

  /// The length of the periods.
  public let unit: Unit
  /// All periods from the first with an article to the last, also those without.
  public let periods: [Period]
  /// How many articles were asked about.
  public let articles: Int
  /// Whether they are all that are meant; if not, they are the newest of them.
  public var isExact = true
  /// How many of them have no date.
  public let undated: Int
  /// How many of them have dates of which none is as exact as a period.
  public let vague: Int

  /// Creates a timeline.
  ///
  /// - Parameters:
  ///   - unit: The length of the periods.
  ///   - periods: The periods with articles, in any order.
  ///   - articles: How many articles were asked about.
  ///   - undated: How many of them have no date.
  ///   - vague: How many of them have dates of which none is as exact as a period.
  public init(unit: Unit, periods: [Period], articles: Int, undated: Int = 0, vague: Int = 0) {
    self.unit = unit
    self.periods = Self.filled(periods, unit)
    self.articles = articles
    self.undated = undated
    self.vague = vague
  }

  private static func filled(_ periods: [Period], _ unit: Unit) -> [Period] {
    let sorted = periods.sorted { $0.date.start < $1.date.start }
    guard var next = sorted.first?.date else { return [] }
    var filled: [Period] = []
    for period in sorted {
      while next.start < period.date.start {
        filled.append(Period(next, count: 0))
        next = DateValue(next.end.adding(days: 1), precision: unit.precision)
      }
      filled.append(period)
      next = DateValue(period.date.end.adding(days: 1), precision: unit.precision)
    }
    return filled
  }
}
