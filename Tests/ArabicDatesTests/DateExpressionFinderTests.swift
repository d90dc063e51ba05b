import ArabicDates
import ArchiveModel
import Testing

/// The day from which the sentences count, a Wednesday.
private let reference = CalendarDate(year: 2021, month: 6, day: 16)

/// The dates of a text, in the short form of `DateValue`.
private func dates(_ text: String, _ reference: CalendarDate? = reference) -> [String] {
  DateExpressionFinder().expressions(in: text, reference: reference).map(\.value.description)
}

private func surfaces(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return DateExpressionFinder().expressions(in: text, reference: reference).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

@Suite struct AbsoluteDateTests {
  @Test func `a date of the next sentence is not joined to a weekday`() {
    let text = "يعود الخميس المقبل. 5 أكتوبر 2023 كان يوم عطلة."
    #expect(dates(text) == ["2021-06-17", "2023-10-05"])
  }

  @Test(arguments: [
    "3 أغسطس 2018", "٣ اغسطس ٢٠١٨", "3 آب 2018", "3 أوت 2018", "3 غشت 2018", "3 أغشت 2018",
    "۳ أغسطس ۲۰۱۸", "3 من أغسطس 2018", "الثالث من آب عام 2018", "الجمعة، 3 أغسطس 2018م",
    "ثلاثة أغسطس 2018", "أغسطس 3, 2018", "3/8/2018", "٢٠١٨/٨/٣", "2018-08-03", "03.08.2018",
    "3\u{200F}/8\u{200F}/2018", "٣ / أغسطس / ٢٠١٨", "21 ذو القعدة 1439 هـ", "21/11/1439هـ",
  ])
  func `one day in many spellings`(text: String) {
    #expect(dates("افتتح الجسر في \(text).") == ["2018-08-03"])
  }

  @Test(arguments: [
    "9 حزيران / يونيو 2017", "9 حزيران/يونيو 2017", "9 يونيو (حزيران) 2017", "9 يونيو/ حزيران 2017",
  ])
  func `two month names with a slash or in brackets are one date`(text: String) {
    #expect(dates("وقعا العقد في \(text)") == ["2017-06-09"])
    #expect(surfaces("وقعا العقد في \(text)") == [text])
  }

  @Test(arguments: [
    ("2 كانون الثاني 2016", "2016-01-02"), ("2 كانون أول 2016", "2016-12-02"),
    ("2 تشرين ٢ 2016", "2016-11-02"), ("2 تشرين أول 2016", "2016-10-02"),
    ("2 ربيع أول 1438", "2016-12-01"), ("2 جمادى الثانية 1438", "2017-03-01"),
    ("2 ذي الحجة 1438", "2017-08-24"),
  ])
  func `months of two words`(text: String, expected: String) {
    #expect(dates("كان ذلك يوم \(text)") == [expected])
  }

  @Test func `a time of day beside a date gives the minute`() {
    #expect(dates("نشر الاثنين 7 مايو 2018 - ٠٩:٤٥") == ["2018-05-07T09:45"])
    #expect(dates("7 مايو 2018، الساعة 9:45 مساءً") == ["2018-05-07T21:45"])
    #expect(dates("12:09 ص | 7 مايو 2018") == ["2018-05-07T00:09"])
    #expect(dates("7 مايو 2018 الساعة العاشرة والنصف صباحا") == ["2018-05-07T10:30"])
    #expect(dates("2018-05-07T21:45:00Z") == ["2018-05-07T21:45"])
  }

  @Test func `each end of a range is a date`() {
    #expect(dates("معرض بين 4 و9 مارس 2019") == ["2019-03-04", "2019-03-09"])
    #expect(dates("معرض 4-9 مارس 2019") == ["2019-03-04", "2019-03-09"])
    #expect(dates("من 30 نوفمبر إلى 2 ديسمبر 2019") == ["2019-11-30", "2019-12-02"])
    #expect(dates("من 30 ديسمبر حتى 2 يناير 2019") == ["2018-12-30", "2019-01-02"])
  }

  @Test(arguments: [
    ("موسم 2014/2015", "2014"), ("موسم 2014-15", "2014"), ("العام الدراسي 1435/1436هـ", "2014"),
    ("السنة المالية 2014 - 2015", "2014"), ("كان ذلك في 2014/2015", "2014"),
  ])
  func `two years of one season are one date, that of its first year`(
    text: String, expected: String
  ) throws {
    let found = DateExpressionFinder().expressions(in: text, reference: nil)
    #expect(found.map(\.value.description) == [expected])
    let season = try #require(found.first)
    #expect(season.isUncertain)
    #expect(season.span.upperBound.dayNumber - season.span.lowerBound.dayNumber > 700)
    #expect(dates("من 2010-2015") == ["2010", "2015"])
  }

  @Test func `a Hijri date and its Gregorian pair are two dates`() {
    #expect(
      dates("الأحد 10 محرم 1440هـ الموافق 20 سبتمبر 2018م") == ["2018-09-20", "2018-09-20"])
  }

  @Test func `months and years alone`() {
    #expect(dates("منذ مارس 2011") == ["2011-03"])
    #expect(dates("وقع العقد عام 2009 وانتهى في 2013") == ["2009", "2013"])
    #expect(dates("بين عامي 2009 و2013") == ["2009", "2013"])
    #expect(dates("ولد في أواخر ستينيات القرن الماضي", reference) == ["196X"])
    #expect(dates("تقرير يناير-مارس 2019") == ["2019-01", "2019-03"])
    #expect(dates("أرباح الربع الأول 2019 (دراسة، 2018)") == ["2019", "2018"])
    #expect(dates("عقود تسليم سبتمبر أيلول") == ["2021-09"])
    #expect(dates("في «يوليو» 2019، وفي العام الحالي 2021") == ["2019-07", "2021"])
    #expect(dates("1990- غزو الكويت") == ["1990"])
    #expect(dates("العام الهجري 1441") == ["2020"])
    #expect(dates("روايات القرن التاسع عشر") == ["18XX"])
  }

  @Test func `Hijri months keep their exact days beside the Gregorian month`() throws {
    let found = DateExpressionFinder().expressions(in: "في رمضان 1442", reference: nil)
    let month = try #require(found.first)
    #expect(month.value.description == "2021-04")
    #expect(month.span.lowerBound == CalendarDate(year: 2021, month: 4, day: 13))
    #expect(month.calendar == .hijri)
    #expect(month.isUncertain)
  }
}

@Suite struct RelativeDateTests {
  @Test(arguments: [
    ("وصل أمس", "2021-06-15"), ("وصل أول أمس", "2021-06-14"), ("وصل أمس الأول", "2021-06-14"),
    ("وصل أول من أمس", "2021-06-14"), ("يصل غداً", "2021-06-17"), ("يصل بعد غد", "2021-06-18"),
    ("وصل فجر اليوم", "2021-06-16"), ("الليلة الماضية", "2021-06-15"),
    ("وصل مساء الاثنين", "2021-06-14"),
    ("وصل الأربعاء", "2021-06-16"), ("وصل الأربعاء الماضي", "2021-06-09"),
    ("يصل الأربعاء المقبل", "2021-06-23"), ("سيصل الوفد يوم السبت", "2021-06-19"),
    ("وصل قبل ثلاثة أيام", "2021-06-13"), ("قبل أحد عشر يوما", "2021-06-05"),
    ("منذ 3 ساعات", "2021-06-16"), ("قبل سنتين", "2019"), ("منذ سنة وشهرين", "2020-04"),
    ("قبل عام ونصف", "2019-12"), ("الشهر الماضي", "2021-05"), ("هذا العام", "2021"),
    ("مطلع العام الجاري", "2021"), ("الأسبوع الماضي", "2021-W23"), ("أكتوبر الماضي", "2020-10"),
    ("في أكتوبر من العام الماضي", "2020-10"), ("الخامس من الشهر المقبل", "2021-07-05"),
    ("في 10 يوليو المقبل", "2021-07-10"), ("آذار (مارس) الماضي", "2021-03"),
  ])
  func `words that count from the reference`(text: String, expected: String) {
    #expect(dates(text) == [expected])
  }

  @Test(arguments: [
    ("سيعقد بعد أسبوعين", "2021-W26"), ("بعد ثلاثة أيام يقام الحفل", "2021-06-19"),
    ("مباراة مقررة الجمعة", "2021-06-18"), ("أحداث أمس التي شهدت شغبا", "2021-06-15"),
    ("منذ يوم أمس", "2021-06-15"), ("منذ يوم الجمعة", "2021-06-11"),
    ("منذ شهر أبريل الماضي", "2021-04"), ("يوم السبت الذي يليه", "2021-06-12"),
    ("اليوم (الأربعاء) 16 يونيو الحالي", "2021-06-16"), ("بطولة آسيا 2023.", "2023"),
    ("خطة التنمية 2025 في الميزان", "2025"), ("في هذا العام 2021", "2021"),
    ("ولد منذ ثلاثة أعوام", "2018"), ("نهاية الشهر المقبل", "2021-07"),
    ("10 يوينو 2019", "2019-06-10"), ("خطة للعام المقبل", "2022"), ("لقاء 5 جانفي", "2021-01-05"),
    ("يوم تسعة كانون أول المقبل", "2021-12-09"), ("الخامس من رمضان 1436هـ", "2015-06-22"),
  ])
  func `words that count from the reference in running text`(text: String, expected: String) {
    #expect(dates(text) == [expected])
  }

  @Test func `the next day and the same month count from the date before them`() throws {
    #expect(
      dates("وصل في 29 مايو 2020، وفي اليوم التالي غادر") == ["2020-05-29", "2020-05-30"])
    #expect(
      dates("من 3 سبتمبر 2020 حتى الثامن من الشهر نفسه") == ["2020-09-03", "2020-09-08"])
    #expect(dates("ولد عام 1950 وهاجر في العام التالي") == ["1950", "1951"])
    #expect(
      dates("في 29 مايو 2020، ثم عام 2021 وفي اليوم التالي") == [
        "2020-05-29", "2021", "2020-05-30",
      ])
    let next = DateExpressionFinder().expressions(
      in: "في 29 مايو 2020، وفي اليوم التالي", reference: nil)
    #expect(next.map(\.isUncertain) == [false, true])
  }

  @Test func `weekdays in front of as many days take theirs`() {
    #expect(
      dates("يومي الثلاثاء والأربعاء 14 و15 فيفري 2017") == [
        "2017-02-14", "2017-02-15", "2017-02-14", "2017-02-15",
      ])
  }

  @Test func `the range of what is led by «للـ» begins with the lam of the article`() {
    #expect(surfaces("خطة للعام المقبل") == ["لعام المقبل"])
  }

  @Test func `a date without a year takes the nearest one`() {
    #expect(dates("ولد في 5 يناير") == ["2021-01-05"])
    #expect(dates("اجتمعوا في 20 ديسمبر") == ["2020-12-20"])
    #expect(dates("معلق منذ أغسطس") == ["2020-08"])
  }

  @Test func `a weekday in front decides the year`() {
    #expect(dates("الجمعة 1 يناير") == ["2021-01-01"])
    #expect(dates("الثلاثاء 1 ديسمبر") == ["2020-12-01"])
  }

  @Test func `without a reference only whole dates are found`() {
    #expect(dates("أمس، وفي 5 يناير، وفي 5 يناير 2020", nil) == ["2020-01-05"])
    #expect(dates("من 28 إلى 30 يناير 2020", nil) == ["2020-01-28", "2020-01-30"])
  }

  @Test func `a weekday that contradicts today is uncertain`() throws {
    let found = DateExpressionFinder().expressions(in: "اليوم الخميس", reference: reference)
    let today = try #require(found.first)
    #expect(today.value.description == "2021-06-17")
    #expect(today.isUncertain)
  }

  @Test func `the minute of the reference places hours in yesterday`() {
    let finder = DateExpressionFinder()
    let early = finder.expressions(in: "قبل 5 ساعات", reference: reference, referenceMinute: 60)
    #expect(early.map(\.value.description) == ["2021-06-15"])
  }
}

@Suite struct NoDateTests {
  @Test func `a duration is a date only if it is all that is said`() {
    #expect(dates("خلال ثلاثة أيام") == ["2021-06-19"])
    #expect(dates("تم خلال ثلاثة أيام") == [])
  }

  @Test(arguments: [
    "مارس الضغط على خصومه", "انتخب رجب طيب رئيسا", "قال رمضان إن شعبان غائب", "فاز 3-صفر",
    "فاز الفريق 3-1", "طلاب جامعة تشرين", "ينتج سيارة نيسان", "© 2025 جميع الحقوق محفوظة",
    "اتصل على 0912-345-678", "بلغ السعر 2015 دولارا", "شارك 1990 شخصا", "قال أحد الحاضرين",
    "استمر العمل في خلال ثلاثة أيام فقط", "في كل يوم جمعة", "أيام السبت والأحد", "ثورة 25 يناير",
    "ثورة 23 يوليو (تموز)",
    "شارع 20 مارس", "الأمين العام السابق", "وفي اليوم التالي عاد", "بعد أسبوعين من الحادث",
    "عاد الهدوء بعد ثلاثة أيام", "انهار بعد شهرين من البناء", "لامس الذهب أعلى سعر",
    "نحن بأمس الحاجة إليه", "تنظيم هذا اليوم الدراسي", "قصر 22 مايو الرئاسي", "الشارقة في إب",
    "صوت اليوم – أنقرة", "كتب مراسلنا – صوت اليوم\nوقع حادث", "إجازات نهاية الأسبوع",
    "القانون رقم 2020", "مساحته 2000 م2", "بلغ العدد 2019 وحدة", "لمدة ثلاثة أعوام",
    "تم خلال 24 ساعة", "2010/5", "+966 2020 1122", "بسعر 2015، لا أكثر", "عمره 20 سنة",
    "قبل أيام", "يوما بعد يوم", "http://example.org/2015/05/31/page", "نحو 10 في المئة",
    "الإصدار 10.4", "وحدة G20 مايو",
  ])
  func `words that look like dates`(text: String) {
    #expect(dates(text).isEmpty)
  }
}

@Suite struct DateRangeTests {
  @Test func `the range leaves out proclitics and keeps harakat`() {
    #expect(surfaces("وبالأمس") == ["الأمس"])
    #expect(surfaces("وَأَمْسِ") == ["أَمْسِ"])
    #expect(surfaces("لعام 2015، ومساء الثلاثاء") == ["عام 2015", "مساء الثلاثاء"])
  }

  @Test func `dates do not reach over a line`() {
    #expect(surfaces("الثلاثاء\n5 مايو\n2019") == ["الثلاثاء", "5 مايو"])
  }

  @Test func `ranges are in order and do not overlap`() {
    let text = "أمس الثلاثاء، وبين 4 و9 مارس 2019، ثم في عام 2020 وفي 1/2/2021"
    let ranges = DateExpressionFinder().expressions(in: text, reference: reference).map(\.range)
    #expect(ranges.count == 5)
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      #expect(left.upperBound <= right.lowerBound)
    }
  }

  @Test(arguments: ["", "١", "/", "ـ", "\u{200F}", "0/0/0000", "99 رمضان 9999هـ", "31/2/2020"])
  func `odd input gives no date`(text: String) {
    #expect(dates(text).isEmpty)
  }
}
