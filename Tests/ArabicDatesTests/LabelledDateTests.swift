import ArabicDates
import ArchiveModel
import Foundation
import Testing

/// The labelled data, which is not part of the package.
private enum LabelledData {
  /// The folder of the labelled dates: in `ARSHIF_DATA`, or the folder `shared/data` beside the package.
  static let folder: URL = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let given = ProcessInfo.processInfo.environment["ARSHIF_DATA"].map { URL(filePath: $0) }
    let beside = root.deletingLastPathComponent()
      .appending(path: "shared/data")
    return (given ?? beside).appending(path: "dates")
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

/// The share of labelled dates that are read rightly, where the data is at hand.
@Suite(.enabled(if: LabelledData.isPresent))
struct LabelledDateTests {
  @Test(arguments: [
    ("cldr_ar_absolute", 0.99), ("cldr_ar_relative", 0.97), ("dateparser_tests", 0.95),
    ("moment_ar", 0.98), ("hijridate_ummalqura", 1.0),
  ])
  func `enough of the labelled dates are read`(file: String, floor: Double) throws {
    let cases = try Self.cases(in: file)
    let misses = cases.filter { !$0.isMet }
    #expect(!cases.isEmpty)
    #expect(
      Double(cases.count - misses.count) >= floor * Double(cases.count),
      "\(misses.count) of \(cases.count) missed: \(misses.prefix(5).map(\.input))")
  }

  private struct Case {
    var input: String
    var expected: [String]
    var reference: CalendarDate?
    var referenceMinute: Int?
    var comparedLength: Int
    var isHijri: Bool

    var isMet: Bool {
      let finder = DateExpressionFinder(numericCalendar: isHijri ? .hijri : nil)
      let found = finder.expressions(
        in: input, reference: reference, referenceMinute: referenceMinute)
      return found.map { String(DateValue($0.value.start).description.prefix(comparedLength)) }
        == expected.map { String($0.prefix(comparedLength)) }
    }
  }

  private struct Row: Decodable {
    let input: String
    let input_numeric: String?
    let reference_date: String?
    let expected: Expected
    let grain: String?
    let hint: String?
  }

  /// One date or several; a duration, which is no date, gives none.
  private struct Expected: Decodable {
    let dates: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let date = try? container.decode(String.self) {
        dates = [date]
      } else {
        dates = (try? container.decode([String].self)) ?? []
      }
    }
  }

  private static func cases(in file: String) throws -> [Case] {
    let url = LabelledData.folder.appending(path: "\(file).jsonl")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
    return rows.flatMap(cases(of:))
  }

  private static func cases(of row: Row) -> [Case] {
    let length = row.grain == "year" ? 4 : row.grain == "month" ? 7 : 10
    // Against some day, or a duration could not be mistaken for a date.
    let reference = row.reference_date ?? (row.expected.dates.isEmpty ? "2020-05-04" : "")
    let text = Case(
      input: row.input, expected: row.expected.dates, reference: day(reference),
      referenceMinute: minute(reference), comparedLength: length, isHijri: row.hint != nil)
    guard let numeric = row.input_numeric else { return [text] }
    var other = text
    other.input = numeric
    return [text, other]
  }

  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private static func minute(_ text: String) -> Int? {
    let parts = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    return parts.count > 1 ? parts[0] * 60 + parts[1] : nil
  }
}
