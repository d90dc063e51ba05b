import ArchiveModel
import TestSupport

@testable import Search

/// Random trees as the parser builds them.
enum RandomQuery {
  private static let words = [
    "العراق", "بغداد", "أو", "OR", "NOT", "ما-بعد", "10:30", "title:أ", "http://a.b", "3.5", "near",
    "قرب",
    "القوّات", "don't", "شاطئ", "2024م",
  ]

  /// Returns a tree of at most `depth` groups above each other.
  static func node(depth: Int, using generator: inout SeededGenerator) -> SearchQuery.Node {
    let kind = depth == 0 ? 0 : Int.random(in: 0..<6, using: &generator)
    switch kind {
    case 0, 1: return leaf(using: &generator)
    case 2: return node(depth: depth - 1, using: &generator).negated
    default:
      let nodes = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        node(depth: depth - 1, using: &generator)
      }
      let joined = kind == 3 ? SearchQuery.Node.joining(any: nodes) : .joining(all: nodes)
      return joined ?? leaf(using: &generator)
    }
  }

  private static func leaf(using generator: inout SeededGenerator) -> SearchQuery.Node {
    let word = words.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return .tag(word)
    case 1: return .entity("\(word) \"\(word)\"")
    case 2: return .source(word)
    case 3: return .days(from: day(using: &generator), through: CalendarDate(dayNumber: 22_000))
    case 4: return .days(from: day(using: &generator), through: nil)
    case 5: return .inTitle(text(word, using: &generator))
    default: return text(word, using: &generator)
    }
  }

  private static func text(
    _ word: String, using generator: inout SeededGenerator
  ) -> SearchQuery.Node {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: .phrase("\(word) و\(word)")
    case 1: .prefix(word)
    case 2: .near([word, "بغداد"], distance: Int.random(in: 0...50, using: &generator))
    default: .word(word)
    }
  }

  private static func day(using generator: inout SeededGenerator) -> CalendarDate {
    CalendarDate(dayNumber: Int.random(in: 0...21_000, using: &generator))
  }
}
