import ArchiveModel
import Testing

@testable import Search

/// What a person types, as demands.
struct QueryParserTests {
  typealias Node = SearchQuery.Node

  private func query(_ text: String) throws -> SearchQuery {
    let today = try #require(CalendarDate(year: 2024, month: 11, day: 15))
    return try QueryParser(today: today).query(text)
  }

  private func expect(_ text: String, _ expected: Node?) throws {
    let query = try query(text)
    #expect(query.root == expected, "\(text)")
    #expect(query.droppedWords == 0)
  }

  @Test(
    arguments: [
      ("العراق", .word("العراق")),
      ("القوات  العراقية\n", .all([.word("القوات"), .word("العراقية")])),
      ("\"القوات العراقية\"", .phrase("القوات العراقية")),
      ("«القوات العراقية» بغداد", .all([.phrase("القوات العراقية"), .word("بغداد")])),
      ("“القوات العراقية”", .phrase("القوات العراقية")),
      ("”القوات العراقية“", .phrase("القوات العراقية")),
      ("„القوات العراقية“", .phrase("القوات العراقية")),
      ("« القوات العراقية، »", .phrase("القوات العراقية")),
      ("«قال \"نعم\" ثم»", .phrase("قال \"نعم\" ثم")),
      ("انتخاب*", .prefix("انتخاب")), ("انتخاب**،", .prefix("انتخاب")),
      ("*انتخاب", .word("انتخاب")),
      ("ما-بعد", .word("ما-بعد")), ("بغداد، البصرة.", .all([.word("بغداد"), .word("البصرة")])),
      (
        "كلمة\"عبارة هنا\"كلمات",
        .all([.word("كلمة"), .phrase("عبارة هنا"), .word("كلمات")])
      ),
      ("كلمة كلمة \"كلمة\" كلمة", .all([.word("كلمة"), .phrase("كلمة")])),
    ] as [(String, Node)])
  func `words, phrases and prefixes are read as typed`(text: String, expected: Node) throws {
    try expect(text, expected)
  }

  @Test(
    arguments: [
      ("هجوم -سوريا", .all([.word("هجوم"), .not(.word("سوريا"))])),
      ("-\"حزب الله\"", .not(.phrase("حزب الله"))), ("-انتخاب*", .not(.prefix("انتخاب"))),
      ("−سوريا", .not(.word("سوريا"))), ("--سوريا", .word("سوريا")),
      ("---سوريا", .not(.word("سوريا"))),
      ("- سوريا", .word("سوريا")), ("NOT سوريا", .not(.word("سوريا"))),
      ("NOT -سوريا", .word("سوريا")),
      ("NOT NOT سوريا", .word("سوريا")), ("-(-سوريا)", .word("سوريا")),
      ("-(أ ب)", .not(.all([.word("أ"), .word("ب")]))),
      ("NOT (أ أو ب)", .not(.any([.word("أ"), .word("ب")]))),
      ("أ NOT ب", .all([.word("أ"), .not(.word("ب"))])),
      ("أ OR NOT ب", .any([.word("أ"), .not(.word("ب"))])),
      ("\u{200F}-\u{200F}سوريا", .not(.word("سوريا"))),
      ("\u{2067}-\0سوريا\u{2069}", .not(.word("سوريا"))),
      ("not سوريا", .all([.word("not"), .word("سوريا")])),
    ] as [(String, Node)])
  func `a minus or NOT negates`(text: String, expected: Node) throws {
    try expect(text, expected)
  }

  @Test(
    arguments: [
      ("أ OR ب", .any([.word("أ"), .word("ب")])),
      ("أ أو ب او ت", .any([.word("أ"), .word("ب"), .word("ت")])),
      ("عاجل | أ|ب", .all([.word("عاجل"), .word("أ"), .word("ب")])),
      ("أ AND ب", .all([.word("أ"), .word("ب")])),
      ("أ أَوْ ب", .any([.word("أ"), .word("ب")])),
      ("أ ب OR ت ث", .any([.all([.word("أ"), .word("ب")]), .all([.word("ت"), .word("ث")])])),
      ("أ (ب OR ت) ث", .all([.word("أ"), .any([.word("ب"), .word("ت")]), .word("ث")])),
      ("أ (ب (ت ث))", .all([.word("أ"), .word("ب"), .word("ت"), .word("ث")])),
      ("أ OR (ب OR ت)", .any([.word("أ"), .word("ب"), .word("ت")])), ("((أ))", .word("أ")),
      ("أ OR أ", .word("أ")), ("أ OR OR ب", .any([.word("أ"), .word("ب")])),
      ("أ OR AND ب", .all([.word("أ"), .word("ب")])),
      ("أ or ب", .all([.word("أ"), .word("or"), .word("ب")])),
    ] as [(String, Node)])
  func `words are joined by operators and parentheses`(text: String, expected: Node) throws {
    try expect(text, expected)
  }

  @Test(
    arguments: [
      ("OR", .word("OR")), ("أو", .word("أو")), ("OR أ", .all([.word("OR"), .word("أ")])),
      ("أ أو", .all([.word("أ"), .word("أو")])),
      ("(أ OR) ب", .all([.word("أ"), .word("OR"), .word("ب")])),
      ("AND OR NOT", .all([.word("AND"), .word("OR"), .word("NOT")])), ("+OR", .word("OR")),
      ("أ +OR ب", .all([.word("أ"), .word("OR"), .word("ب")])), ("-OR", .not(.word("OR"))),
      ("\"أ ب", .all([.word("أ"), .word("ب")])), ("أ\" ب", .all([.word("أ"), .word("ب")])),
      ("«أ ب", .all([.word("أ"), .word("ب")])), ("أ» ب", .all([.word("أ"), .word("ب")])),
      ("(أ OR ب", .any([.word("أ"), .word("ب")])), ("أ) ب", .all([.word("أ"), .word("ب")])),
      (")أ(", .word("أ")), ("أ () OR ()", .word("أ")), ("| أ |", .word("أ")),
      ("\"\u{301}أ ب\"\u{301}", .phrase("أ ب")),
      ("NEAR(أ ب", .all([.word("NEAR"), .word("أ"), .word("ب")])),
      ("قرب(أ)", .all([.word("قرب"), .word("أ")])),
      ("NEAR (أ ب)", .all([.word("NEAR"), .word("أ"), .word("ب")])),
      ("title:", .word("title")), ("عنوان: بغداد", .all([.word("عنوان"), .word("بغداد")])),
      ("title:\"", .word("title")), ("-tag:", .not(.word("tag"))),
      ("المصدر:- أ", .all([.word("المصدر"), .word("أ")])), ("date:..", .word("date")),
      ("http://example.com/?q=a", .word("http://example.com/?q=a")), ("10:30", .word("10:30")),
      ("قال:", .word("قال")), ("قال:نعم", .word("قال:نعم")), (":أ", .word("أ")),
      ("title::أ", .inTitle(.word("أ"))),
    ] as [(String, Node?)])
  func `signs at odd places are words or nothing`(text: String, expected: Node?) throws {
    try expect(text, expected)
  }

  @Test(arguments: [
    "", "   ", "*", "-", "--", "-*", "\"", "«", "\"\"", "؟!،", "()", "-()", "\" \"", "^", ":", "{}",
    "((((",
    "٪", "\u{200F}", "ـ", "-\u{0}", "|", "title:\"؟\"", "🙂",
  ])
  func `signs alone ask for nothing`(text: String) throws {
    try expect(text, nil)
  }

  @Test(
    arguments: [
      ("NEAR(أ ب, 5)", .near(["أ", "ب"], distance: 5)),
      ("قرب(أ ب ت، ٧)", .near(["أ", "ب", "ت"], distance: 7)),
      ("near(أ ب)", .near(["أ", "ب"], distance: 10)),
      ("NEAR(أ, ب)", .near(["أ", "ب"], distance: 10)),
      ("NEAR(أ،ب،0)", .near(["أ", "ب"], distance: 0)),
      ("NEAR(أ ب,)", .near(["أ", "ب"], distance: 10)),
      ("NEAR(أ ب, 99999999999999999999)", .near(["أ", "ب"], distance: 1000)),
      ("NEAR(«أ» ب* ؟, 5)", .near(["أ", "ب"], distance: 5)),
      ("NEAR(1,500 دولار, 3)", .near(["1,500", "دولار"], distance: 3)),
      ("-NEAR(أ ب)", .not(.near(["أ", "ب"], distance: 10))),
      ("title:NEAR(أ ب)", .inTitle(.near(["أ", "ب"], distance: 10))),
    ] as [(String, Node)])
  func `words near each other`(text: String, expected: Node) throws {
    try expect(text, expected)
  }

  @Test(
    arguments: [
      ("title:بغداد", .inTitle(.word("بغداد"))),
      ("عنوان:«حزب الله»", .inTitle(.phrase("حزب الله"))),
      ("العُنــوان:بغد*", .inTitle(.prefix("بغد"))), ("TITLE：بغداد", .inTitle(.word("بغداد"))),
      ("title:(أ ب)", .all([.inTitle(.word("أ")), .inTitle(.word("ب"))])),
      ("-title:(أ OR -ب)", .not(.any([.inTitle(.word("أ")), .not(.inTitle(.word("ب")))]))),
      ("title:-أ", .not(.inTitle(.word("أ")))),
      ("title:(tag:أ ب)", .all([.tag("أ"), .inTitle(.word("ب"))])),
      ("title:OR", .inTitle(.word("OR"))), ("title:10:30", .inTitle(.word("10:30"))),
      ("tag:iraq", .tag("iraq")), ("وسم:العراق", .tag("العراق")), ("-tag:iraq", .not(.tag("iraq"))),
      ("tag:\" العراق \"", .tag("العراق")),
      ("tag:(iraq OR syria)", .any([.tag("iraq"), .tag("syria")])),
      ("tag:iraq،", .tag("iraq")), ("entity:\"كتائب حزب الله\"", .entity("كتائب حزب الله")),
      ("كيان:“حزب الله”", .entity("حزب الله")), ("source:«بي بي سي»", .source("بي بي سي")),
      ("مصدر:رويترز أ", .all([.source("رويترز"), .word("أ")])),
      ("أ tag:iraq", .all([.word("أ"), .tag("iraq")])),
      ("أ أو tag:iraq", .any([.word("أ"), .tag("iraq")])), ("tag:entity:أ", .entity("أ")),
    ] as [(String, Node)])
  func `fields narrow to titles, tags, entities and sources`(text: String, expected: Node) throws {
    try expect(text, expected)
  }

  @Test(arguments: [
    ("date:2024-10", "2024-10-01..2024-10-31"), ("date:٢٠٢٤-١٠", "2024-10-01..2024-10-31"),
    ("date:2024-10-01..2024-10-15", "2024-10-01..2024-10-15"), ("date:2024..", "2024-01-01.."),
    ("date:..2024", "..2024-12-31"), ("تاريخ:أمس", "2024-11-14..2024-11-14"),
    ("date:\"قبل أسبوع\"", "2024-11-08..2024-11-08"),
    ("date:«رمضان 1445»", "2024-03-11..2024-04-09"),
    ("date:\"قبل أسبوع..أمس\"", "2024-11-08..2024-11-14"),
    ("date:2023…2024،", "2023-01-01..2024-12-31"),
    ("date:7d", "2024-11-08..2024-11-15"), ("date:2024.", "2024-01-01..2024-12-31"),
    ("date:2024-10-01...2024-10-15", "2024-10-01..2024-10-15"),
  ])
  func `dates narrow to days`(text: String, expected: String) throws {
    guard case .days(let first, let last) = try query(text).root else {
      Issue.record("\(text) gives no days")
      return
    }
    let days = [first, last].map { $0.map { DateValue($0).description } ?? "" }
    #expect(days.joined(separator: "..") == expected)
  }

  @Test(arguments: [
    ("date:foo", "date:foo: this is no date"), ("أ -تاريخ:غدير", "date:غدير: this"),
    ("date:2024-13..2025", "date:2024-13..2025: this"),
    ("date:2024..2023", "the first day comes after"),
    ("date:" + String(repeating: "1", count: 2000), "…: this"), ("date:(2024 ب)", "date:ب: this"),
  ])
  func `a date that can't be read is named`(text: String, message: String) {
    let error = #expect(throws: ArchiveError.self) { try query(text) }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message.contains(message) == true)
    #expect(error?.message.utf8.count ?? 0 < 200)
    #expect(error?.hint != nil)
  }

  @Test func `what is said twice in one place is asked once`() throws {
    try expect("أ ب أ (ب أ) OR ب أ OR -ت -ت", try query("أ ب OR ب أ OR -ت").root)
  }
}
