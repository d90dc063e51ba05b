public import ArchiveModel

/// A file of rules as it was read.
public struct RuleFile: Sendable {
  /// The rules; none where something is wrong.
  public let rules: RuleSet
  /// What is wrong, each with its line, in the order of the lines.
  public let faults: [ArchiveError]
}

/// Reads rules as a person writes them, in TOML.
///
///     [[rule]]
///     slug = "economy"
///     name = "اقتصاد"
///     english_name = "Economy"
///     when = [
///       'بورصة OR أسهم',
///       { query = 'title:(ميزانية OR موازنة)', weight = 2 },
///     ]
///     without = 'tag:sport'
///     threshold = 2
public struct RuleFileReader {
  private let query: (String) throws -> SearchQuery
  private let tellsTag: (String) -> Bool
  private let isCountry: (String) -> Bool

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - query: Reads a condition; what it throws is told with the line.
  ///   - isTag: Returns whether a tag is called so, besides those of the rules.
  ///   - isCountry: Returns whether a country's tag is called so, which Arshif itself gives.
  public init(
    query: @escaping (String) throws -> SearchQuery, isTag: @escaping (String) -> Bool,
    isCountry: @escaping (String) -> Bool
  ) {
    self.query = query
    tellsTag = isTag
    self.isCountry = isCountry
  }

  /// Reads rules.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file.
  ///   - path: What errors call the file.
  /// - Returns: The rules, and all that is wrong with them.
  public func read(_ bytes: [UInt8], path: String) -> RuleFile {
    let document: TomlDocument
    do throws(ArchiveError) {
      document = try TomlDocument(parsing: bytes)
    } catch {
      return Self.file(RuleSet.empty, [error], path)
    }
    var faults = RuleFaults()
    var rules: [TagRule] = []
    for table in ruleTables(of: document, &faults) {
      var reader = RuleTableReader(table.members, line: table.line, query: query)
      if let rule = reader.rule() { rules.append(rule) }
      faults.add(reader.faults)
    }
    RuleChecks(rules, isTag: tellsTag, isCountry: isCountry).check(&faults)
    let order = RuleOrder(rules)
    if let cycle = order.cycle { faults.add(RuleChecks.fault(ofCycle: cycle, in: rules)) }
    return Self.file(
      faults.isEmpty ? RuleSet(rules, order: order.steps) : .empty, faults.errors, path)
  }

  private static func file(_ rules: RuleSet, _ faults: [ArchiveError], _ path: String) -> RuleFile {
    let faults = faults.enumerated().sorted { left, right in
      (left.element.record ?? 0, left.offset) < (right.element.record ?? 0, right.offset)
    }
    return RuleFile(
      rules: rules,
      faults: faults.map { fault in
        var fault = fault.element
        fault.path = path
        return fault
      })
  }

  /// Returns the tables of rules with the lines on which they begin.
  private func ruleTables(
    of document: TomlDocument, _ faults: inout RuleFaults
  ) -> [(members: [TomlMember], line: Int)] {
    var tables: [(members: [TomlMember], line: Int)] = []
    for member in document.root {
      guard member.key == "rule" else {
        faults.add(
          member.value.line, "\(member.key): nothing of this name stands outside of a rule",
          "begin each rule by a line [[rule]]")
        continue
      }
      guard case .array(let rules) = member.value.content else {
        faults.add(
          member.value.line, "rule is \(member.value.kind)",
          "begin each rule by a line [[rule]], with two brackets")
        continue
      }
      for rule in rules {
        guard case .table(let members) = rule.content else {
          faults.add(
            rule.line, "a rule is \(rule.kind)", "begin each rule by a line [[rule]]")
          continue
        }
        tables.append((members, rule.line))
      }
    }
    return tables
  }
}
