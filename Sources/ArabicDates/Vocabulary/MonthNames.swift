/// The names of the months in all Arabic calendars, with common misspellings.
///
/// Gregorian names after CLDR 47 (Unicode-3.0): the common set, the Levantine and Iraqi, the
/// Algerian and Tunisian, the Moroccan, the Mauritanian.
enum MonthNames {
  static let entries: [(words: String, meaning: Meaning)] =
    numbered(gregorian, .gregorianMonth) + numbered(hijri, .hijriMonth) + heads + [
      ("القعدة قعدة", Meaning(role: .monthTail, value: 11)),
      ("الحجة حجة", Meaning(role: .monthTail, value: 12)),
      ("الآخر الآخرة آخرة", Meaning(role: .lastOfTwo, value: 2)),
      (
        "المبارك المعظم الحرام المكرم الفضيل الكريم المظفر الخير المرجب",
        Meaning(role: .monthHonorific)
      ),
    ]

  private static let gregorian = [
    "يناير جانفي ينايير جانفييه", "فبراير شباط فيفري فبرابر فبرير فيفيري", "مارس آذار",
    "أبريل نيسان أفريل ابرايل", "مايو أيار ماي", "يونيو حزيران جوان يونيه يونية يوينو يونو",
    "يوليو تموز جويلية يوليوز يوليه يولية جويليه يويلو يليو", "أغسطس آب أوت غشت أغشت اغسطوس",
    "سبتمبر أيلول شتنبر شتمبر", "أكتوبر اكتوبر", "نوفمبر نونبر نوفنبر",
    "ديسمبر دجنبر دجمبر دسمبر",
  ]

  private static let hijri = [
    "محرم المحرم", "صفر", "", "", "", "", "رجب", "شعبان", "رمضان", "شوال",
    "ذوالقعدة ذيالقعدة", "ذوالحجة ذيالحجة",
  ]

  private static let heads: [(words: String, meaning: Meaning)] = [
    ("كانون", Meaning(role: .monthHead, value: MonthHead.kanun.rawValue)),
    ("تشرين", Meaning(role: .monthHead, value: MonthHead.tishrin.rawValue)),
    ("ربيع", Meaning(role: .monthHead, value: MonthHead.rabi.rawValue)),
    ("جمادى جماد جمادا", Meaning(role: .monthHead, value: MonthHead.jumada.rawValue)),
    ("ذو ذي ذى", Meaning(role: .monthHead, value: MonthHead.dhu.rawValue)),
  ]

  private static func numbered(
    _ names: [String], _ role: Meaning.Role
  ) -> [(words: String, meaning: Meaning)] {
    names.enumerated().map { ($1, Meaning(role: role, value: Int16($0 + 1))) }
  }
}
