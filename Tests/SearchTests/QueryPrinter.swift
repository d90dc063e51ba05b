import ArchiveModel

@testable import Search

/// Writes queries in the language that ``QueryParser`` reads.
///
/// What the parser read, printed, gives the same tree. A tree that was built otherwise comes back as its canonical form;
/// a text that the language can't hold in its place (a word with spaces) comes back as a phrase.
struct QueryPrinter: Sendable {
  private enum Context {
    case root, all, any, operand
  }

  /// Creates a printer.
  init() {}

  /// Returns the text of a query; empty if nothing was asked for.
  func text(of query: SearchQuery) -> String {
    query.root.map { text(of: $0, in: .root) } ?? ""
  }

  private func text(of node: SearchQuery.Node, in context: Context) -> String {
    switch node {
    case .word(let word): word.isOneWord ? plain(word) : quoted(word)
    case .prefix(let word): word.isOneWord ? plain(word) + "*" : quoted(word)
    case .phrase(let words): quoted(words)
    case .near(let words, let distance):
      "NEAR(\(words.joined(separator: " ")), \(distance))"
    case .inTitle(let node): "title:" + text(of: node, in: .operand)
    case .tag(let name): "tag:" + value(name)
    case .entity(let name): "entity:" + value(name)
    case .source(let name): "source:" + value(name)
    case .days(let first, let last): days(first, last)
    case .not(.not(let node)): "-(\(text(of: .not(node), in: .root)))"
    case .not(let node): "-" + text(of: node, in: .operand)
    case .all(let nodes): group(nodes, " ", .all, isBare: context == .root || context == .any)
    case .any(let nodes): group(nodes, " OR ", .any, isBare: context == .root)
    }
  }

  private func group(
    _ nodes: [SearchQuery.Node], _ separator: String, _ context: Context, isBare: Bool
  ) -> String {
    let members = nodes.map { text(of: $0, in: context) }.joined(separator: separator)
    return isBare ? members : "(\(members))"
  }

  /// A plus makes a word of what would be an operator or a field.
  private func plain(_ word: String) -> String {
    let name = word.unicodeScalars.prefix { !QuerySigns.isColon($0) }
    let isField = name.endIndex < word.endIndex && QueryField(name: String(name)) != nil
    return isField || QueryOperators.named(word) != nil ? "+" + word : word
  }

  private func value(_ name: String) -> String {
    let isPlain =
      !name.isEmpty && name.unicodeScalars.allSatisfy(QuerySigns.isLetterOrDigit)
    return isPlain ? name : quoted(name)
  }

  private func quoted(_ words: String) -> String {
    let quotes: [(open: String, close: [Unicode.Scalar])] = [
      ("\"", ["\""]), ("«", ["»"]), ("“", ["“", "”"]),
    ]
    let free = quotes.first { quote in !words.unicodeScalars.contains(where: quote.close.contains) }
    guard let free, let close = free.close.last else {
      return "\"" + words.unicodeScalars.map { $0 == "\"" ? " " : String($0) }.joined() + "\""
    }
    return free.open + words + String(close)
  }

  private func days(_ first: CalendarDate?, _ last: CalendarDate?) -> String {
    let from = first.map { DateValue($0).description } ?? ""
    let to = last.map { DateValue($0).description } ?? ""
    return "date:" + (from == to ? from : from + ".." + to)
  }
}

extension String {
  /// Whether the text is one word to the language.
  fileprivate var isOneWord: Bool {
    !isEmpty && !unicodeScalars.contains(where: QuerySigns.endsWord)
  }
}
