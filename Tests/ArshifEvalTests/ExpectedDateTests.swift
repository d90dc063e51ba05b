import ArchiveModel
import Testing

@testable import arshif_eval

struct ExpectedDateTests {
  @Test(arguments: [
    ("2015-07-21", "2015-07-21", true), ("2015-07-21", "2015-07-21T10:30", true),
    ("2015-07-21", "2015-07", false), ("2015-07", "2015-07-21", true),
    ("2015-07", "2015-08", false), ("2015", "2015-07-21", true), ("199X", "1995", true),
    ("19XX", "1995", true), ("1995", "199X", false), ("2015-07-21T10:30", "2015-07-21", false),
    ("2015-07-21T10:30", "2015-07-21T10:30", true),
    ("2015-07-21T10:30", "2015-07-21T10:31", false),
    ("2015-07-20/2015-07-26", "2015-W30", true), ("2015-07-20/2015-07-26", "2015-07-20", false),
    ("2015-07/2015-07", "2015-07", true), ("2014/2015", "2014", false),
    ("2010/2019", "201X", true), ("hijri:1436-10-05", "2015-07-21", true),
  ])
  func `a value is right at the precision of its label`(
    label: String, value: String, isMet: Bool
  ) throws {
    let expected = try #require(ExpectedDate(parsing: label))
    #expect(try expected.isMet(by: #require(DateValue(parsing: value))) == isMet)
  }

  @Test(arguments: [
    "", "أمس", "2015-13", "2015-07-20/", "/2015", "2015-07-26/2015-07-20", "2014/2015/2016",
    "hijri:", "hijri:x",
  ])
  func `what is no date is no label`(text: String) {
    #expect(ExpectedDate(parsing: text) == nil)
  }
}
