import ArchiveModel

/// Reads one rule of a file.
struct RuleTableReader {
  /// The fields of a rule, with other names that people give them.
  private static let fields: [String: [String]] = [
    "slug": ["id", "tag"], "name": ["arabic_name", "name_ar", "title"],
    "english_name": ["english", "name_en"],
    "when": ["query", "queries", "conditions", "any", "words", "if"],
    "without": ["not", "unless", "except", "exclude"],
    "threshold": ["least", "min", "minimum"], "title_factor": ["title_weight"],
    "parent": ["parents", "within"], "exclusive": ["group", "exclusive_group"],
  ]
  private static let conditionFields = ["query", "weight"]
  private static let weights = 0.0...1000.0
  private static let factors = 1.0...100.0

  private let members: [TomlMember]
  private let line: Int
  private let query: (String) throws -> SearchQuery
  private(set) var faults = RuleFaults()

  init(_ members: [TomlMember], line: Int, query: @escaping (String) throws -> SearchQuery) {
    self.members = members
    self.line = line
    self.query = query
  }

  /// Reads the rule; nil where what it can't be without is missing or wrong.
  mutating func rule() -> TagRule? {
    for member in members where Self.fields[member.key] == nil { reportUnknown(member) }
    let slug = slug()
    let name = required("name", "write the tag's Arabic name: name = \"اقتصاد\"")
    let conditions = conditions("when")
    let exclusions = conditionsIfAny("without")
    let threshold = number("threshold", in: Self.weights, otherwise: 1)
    let factor = number("title_factor", in: Self.factors, otherwise: 1)
    let englishName = text("english_name")
    let parent = text("parent")
    let group = text("exclusive")
    guard let slug, let name, let conditions else { return nil }
    let rule = TagRule(
      slug: slug, name: name, englishName: englishName, conditions: conditions,
      exclusions: exclusions, threshold: threshold, titleFactor: factor, parent: parent,
      group: group, line: line)
    check(rule)
    return rule
  }

  private mutating func reportUnknown(_ member: TomlMember) {
    let key = member.key
    let meant =
      Self.fields.first { $0.value.contains(key.lowercased()) }?.key
      ?? SpellingGuess.nearest(to: key, among: Self.fields.keys.sorted())
    faults.add(
      member.value.line,
      "\(key): a rule has no such field" + (meant.map { " (did you mean \($0)?)" } ?? ""),
      "the fields are slug, name, english_name, when, without, threshold, title_factor, parent, exclusive"
    )
  }

  private func member(_ key: String) -> TomlValue? {
    members.first { $0.key == key }?.value
  }

  private mutating func slug() -> String? {
    guard let slug = required("slug", "write a short name of the tag: slug = \"economy\"") else {
      return nil
    }
    let isPlain = slug.unicodeScalars.allSatisfy {
      $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if isPlain, slug == slug.lowercased() { return slug }
    faults.add(
      member("slug")?.line ?? line, "slug \"\(slug)\": a slug is letters, digits and hyphens",
      "write it in small letters and without spaces, such as \"foreign-policy\"")
    return nil
  }

  private mutating func required(_ key: String, _ hint: String) -> String? {
    guard member(key) != nil else {
      faults.add(line, "the rule has no \(key)", hint)
      return nil
    }
    return text(key)
  }

  /// Reads a text that is not empty.
  private mutating func text(_ key: String) -> String? {
    guard let value = member(key) else { return nil }
    guard case .string(let text) = value.content else {
      faults.add(
        value.line, "\(key) is \(value.kind)", "write it as a text: \(key) = \"…\"")
      return nil
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    if !words.isEmpty { return words.joined(separator: " ") }
    faults.add(value.line, "\(key) is empty", "write it, or leave the line out")
    return nil
  }

  private mutating func number(
    _ key: String, in range: ClosedRange<Double>, otherwise usual: Double
  ) -> Double {
    guard let value = member(key) else { return usual }
    return number(key, value, in: range) ?? usual
  }

  private mutating func number(
    _ key: String, _ value: TomlValue, in range: ClosedRange<Double>
  ) -> Double? {
    guard case .number(let number) = value.content else {
      faults.add(value.line, "\(key) is \(value.kind)", "write a number: \(key) = 2")
      return nil
    }
    if range.contains(number), number > 0 { return number }
    let least =
      range.lowerBound == 0 ? "more than 0" : "at least \(RuleChecks.text(range.lowerBound))"
    faults.add(
      value.line, "\(key) is \(RuleChecks.text(number))",
      "it is \(least) and at most \(RuleChecks.text(range.upperBound))")
    return nil
  }

  private mutating func check(_ rule: TagRule) {
    guard let value = member("threshold"), rule.threshold > rule.greatestWeight else { return }
    faults.add(
      value.line,
      "threshold is \(RuleChecks.text(rule.threshold)), but all conditions together weigh \(RuleChecks.text(rule.greatestWeight))",
      "no article could get the tag: lower the threshold, or give conditions more weight")
  }
}

extension RuleTableReader {
  /// Reads conditions, of which there must be one.
  private mutating func conditions(_ key: String) -> [TagRule.Condition]? {
    guard let value = member(key) else {
      faults.add(
        line, "the rule has no condition", "write what speaks for the tag: when = ['كلمة OR أخرى']")
      return nil
    }
    if case .array(let elements) = value.content, elements.isEmpty {
      faults.add(value.line, "\(key) is empty: the rule has no condition", "write one")
      return nil
    }
    let conditions = conditionsIfAny(key)
    return conditions.isEmpty ? nil : conditions
  }

  private mutating func conditionsIfAny(_ key: String) -> [TagRule.Condition] {
    guard let value = member(key) else { return [] }
    let elements = if case .array(let elements) = value.content { elements } else { [value] }
    return elements.compactMap { condition($0, of: key) }
  }

  private mutating func condition(_ value: TomlValue, of key: String) -> TagRule.Condition? {
    switch value.content {
    case .string(let text): return condition(text, weight: 1, value.line)
    case .table(let members): return condition(members, value.line, of: key)
    default:
      faults.add(
        value.line, "a condition of \(key) is \(value.kind)",
        "write what you would search for: \"كلمة OR أخرى\", or { query = \"…\", weight = 2 }")
      return nil
    }
  }

  private mutating func condition(
    _ members: [TomlMember], _ line: Int, of key: String
  ) -> TagRule.Condition? {
    for member in members where !Self.conditionFields.contains(member.key) {
      faults.add(
        member.value.line,
        "\(member.key): a condition has no such field"
          + SpellingGuess.clause(member.key, among: Self.conditionFields),
        "write { query = \"…\", weight = 2 }")
    }
    var weight = 1.0
    if let value = members.first(where: { $0.key == "weight" })?.value {
      weight = number("weight", value, in: Self.weights) ?? 1
      if key == "without" {
        faults.add(
          value.line, "a condition of without has no weight: one that is met keeps the tag away",
          "leave the weight out")
      }
    }
    guard let value = members.first(where: { $0.key == "query" })?.value else {
      faults.add(line, "a condition of \(key) has no query", "write { query = \"…\", weight = 2 }")
      return nil
    }
    guard case .string(let text) = value.content else {
      faults.add(value.line, "query is \(value.kind)", "write it as a text: query = \"…\"")
      return nil
    }
    return condition(text, weight: weight, value.line)
  }

  private mutating func condition(
    _ text: String, weight: Double, _ line: Int
  ) -> TagRule.Condition? {
    do {
      let query = try query(text)
      if query.droppedWords > 0 {
        faults.add(
          line, "the condition has \(query.droppedWords) words too many",
          "make two conditions of it")
        return nil
      }
      guard let demand = query.root else {
        faults.add(
          line, "the condition \"\(text)\" asks for nothing", "write at least one word of letters")
        return nil
      }
      return TagRule.Condition(text: text, demand: demand, weight: weight, line: line)
    } catch let error as ArchiveError {
      faults.add(line, error.message, error.hint)
    } catch {
      faults.add(line, "the condition \"\(text)\" can't be read")
    }
    return nil
  }
}
