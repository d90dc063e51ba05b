/// The weekdays, the parts of the day, and the words for days next to today.
enum DayNames {
  static let entries: [(words: String, meaning: Meaning)] =
    weekdays.enumerated().flatMap { index, names in
      [
        (names.definite, Meaning(role: .weekday, value: Int16(index + 1), form: .definite)),
        (names.bare, Meaning(role: .weekday, value: Int16(index + 1), form: .weak)),
      ]
    } + relativeDays + dayParts

  private static let weekdays: [(definite: String, bare: String)] = [
    ("الاثنين الأثنين الاتنين", "اثنين"), ("الثلاثاء الثلاثا التلاتاء", "ثلاثاء"),
    ("الأربعاء الاربعا", "أربعاء"), ("الخميس", "خميس"), ("الجمعة", "جمعة"), ("السبت", "سبت"),
    ("الأحد", "أحد"),
  ]

  private static let relativeDays: [(words: String, meaning: Meaning)] = [
    ("أمس الأمس البارحة امبارح مبارح", Meaning(role: .relativeDay, value: -1)),
    ("غدا", Meaning(role: .relativeDay, value: 1)),
    ("غد الغد", Meaning(role: .relativeDay, value: 1, form: .weak)),
    ("الليلة", Meaning(role: .relativeDay, value: 0, form: .weak)),
  ]

  private static let dayParts: [(words: String, meaning: Meaning)] = [
    ("صباح صبيحة فجر ضحى", Meaning(role: .dayPart, value: DayPart.morning.rawValue)),
    ("ظهر ظهيرة", Meaning(role: .dayPart, value: DayPart.noon.rawValue)),
    ("مساء عصر عشية أمسية", Meaning(role: .dayPart, value: DayPart.evening.rawValue)),
    ("ليلة ليل", Meaning(role: .dayPart, value: DayPart.night.rawValue)),
    ("ص صباحا فجرا am الصباح الفجر", Meaning(role: .meridiem, value: DayPart.morning.rawValue)),
    ("ظهرا الظهر", Meaning(role: .meridiem, value: DayPart.noon.rawValue)),
    (
      "م مساءا عصرا pm المساء العصر", Meaning(role: .meridiem, value: DayPart.evening.rawValue)
    ),
    ("ليلا الليل", Meaning(role: .meridiem, value: DayPart.night.rawValue)),
  ]
}
