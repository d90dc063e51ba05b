import ArabicNames
import ArabicText
import ArchiveModel

/// Makes the units of a query, and finds what else stands for its words.
struct QueryPreparer {
  /// The most other spellings and names of a unit.
  private static let alternativeLimit = 16
  /// The most forms that a beginning stands for besides the terms that begin so.
  private static let formLimit = 32

  private let isExact: Bool
  private let holdsName: (String) throws -> Bool
  private let analyzer = ArabicAnalyzer()
  private let expander = NameExpander()

  private var units: [QueryUnit] = []
  private var numbers: [QueryUnit: Int] = [:]

  /// Creates a preparer.
  ///
  /// - Parameters:
  ///   - isExact: Whether words are meant as written, without other forms, spellings and names.
  ///   - holdsName: Returns whether the archive holds words one after the other.
  init(isExact: Bool, holdsName: @escaping (String) throws -> Bool) {
    self.isExact = isExact
    self.holdsName = holdsName
  }

  /// Returns the query with its units.
  mutating func prepared(_ query: SearchQuery) throws -> PreparedQuery {
    let root = try query.root.flatMap { try expression(of: $0, isInTitle: false) }
    return PreparedQuery(root: root, units: units)
  }

  private mutating func expression(
    of node: SearchQuery.Node, isInTitle: Bool
  ) throws -> PreparedQuery.Expression? {
    switch node {
    case .word(let word): return try words([word], isInTitle).first
    case .phrase(let phrase): return unit(.phrase, phrase, isInTitle)
    case .prefix(let prefix):
      return unit(.prefix, prefix, isInTitle, others: forms(beginningWith: prefix))
    case .near(let words, let distance):
      let usable = words.filter { !terms(of: $0).isEmpty }
      if usable.count < 2 { return usable.first.flatMap { unit(.word, $0, isInTitle) } }
      return unit(
        .near(usable, distance: distance), usable.joined(separator: " "), isInTitle)
    case .inTitle(let part): return try expression(of: part, isInTitle: true)
    case .tag, .entity, .source, .days: return .filter(node)
    case .not(let part): return try expression(of: part, isInTitle: isInTitle).map { .not($0) }
    case .any(let parts):
      return Self.joined(
        try parts.compactMap { try expression(of: $0, isInTitle: isInTitle) }, by: { .any($0) })
    case .all(let parts):
      return Self.joined(try demands(of: parts, isInTitle), by: { .all($0) })
    }
  }

  private static func joined(
    _ parts: [PreparedQuery.Expression],
    by join: ([PreparedQuery.Expression]) -> PreparedQuery.Expression
  ) -> PreparedQuery.Expression? {
    parts.count <= 1 ? parts.first : join(parts)
  }

  /// Returns demands in their order; words that follow each other may be one name.
  private mutating func demands(
    of parts: [SearchQuery.Node], _ isInTitle: Bool
  ) throws -> [PreparedQuery.Expression] {
    var demands: [PreparedQuery.Expression] = []
    var run: [String] = []
    for part in parts {
      if case .word(let word) = part {
        run.append(word)
        continue
      }
      demands += try words(run, isInTitle)
      run.removeAll()
      if let demand = try expression(of: part, isInTitle: isInTitle) { demands.append(demand) }
    }
    return demands + (try words(run, isInTitle))
  }

  /// Returns the demands of words that stand one after the other.
  private mutating func words(
    _ words: [String], _ isInTitle: Bool
  ) throws -> [PreparedQuery.Expression] {
    if isExact { return words.compactMap { unit(.phrase, $0, isInTitle) } }
    var demands: [PreparedQuery.Expression] = []
    let expansions = words.isEmpty ? [] : expander.expansions(of: words)
    var place = 0
    while place < words.count {
      let here = expansions.filter { $0.words.lowerBound == place }
      let end = here.map(\.words.upperBound).max() ?? place + 1
      let own = try (place..<end).compactMap { number in
        try unit(
          .word, words[number], isInTitle,
          others: alternatives(
            of: expansions.filter { $0.words == number..<number + 1 }, besides: words[number]))
      }
      let name = words[place..<end].joined(separator: " ")
      let longer = here.filter { $0.words.count > 1 }
      let others = try alternatives(of: longer, besides: name)
      demands +=
        others.isEmpty || own.isEmpty ? own : [add(name, others, isInTitle, besides: own)]
      place = end
    }
    return demands
  }

  /// Returns the demand of several words that other names may stand for.
  private mutating func add(
    _ name: String, _ others: [QueryUnit.Alternative], _ isInTitle: Bool,
    besides own: [PreparedQuery.Expression]
  ) -> PreparedQuery.Expression {
    let names = add(
      QueryUnit(
        kind: .names, text: name, isInTitle: isInTitle, alternatives: others,
        isFunctionWord: false))
    return .any([own.count == 1 ? own[0] : .all(own), names])
  }

  private func alternatives(
    of expansions: [NameExpansion], besides own: String
  ) throws -> [QueryUnit.Alternative] {
    var alternatives: [QueryUnit.Alternative] = []
    var known: Set<[String]> = [terms(of: own)]
    for expansion in expansions {
      for name in expansion.names where alternatives.count < Self.alternativeLimit {
        let terms = terms(of: name)
        guard !terms.isEmpty, known.insert(terms).inserted, try holdsName(name) else { continue }
        alternatives.append(
          QueryUnit.Alternative(rule: MatchRule(expansion.kind), text: name, terms: terms))
      }
    }
    return alternatives
  }

  /// Returns the words that begin so and that the index holds under terms that begin otherwise.
  private func forms(beginningWith prefix: String) -> [QueryUnit.Alternative] {
    if isExact || terms(of: prefix).count != 1 { return [] }
    return analyzer.steps(ofFormsBeginningWith: prefix, limit: Self.formLimit).map { form in
      QueryUnit.Alternative(
        rule: MatchRule(form.lemmaRule), text: form.surface, terms: [form.term])
    }
  }

  /// Returns the unit of words, or nil if they hold none that an index could.
  private mutating func unit(
    _ kind: QueryUnit.Kind, _ text: String, _ isInTitle: Bool,
    others: [QueryUnit.Alternative] = []
  ) -> PreparedQuery.Expression? {
    let terms = terms(of: text)
    if terms.isEmpty { return nil }
    let isFunctionWord =
      kind == .word && terms.count == 1
      && analyzer.spellings(in: text).allSatisfy { FunctionWords.contains($0.term) }
    return add(
      QueryUnit(
        kind: kind, text: text, isInTitle: isInTitle,
        alternatives: [QueryUnit.Alternative(rule: nil, text: text, terms: terms)] + others,
        isFunctionWord: isFunctionWord))
  }

  private mutating func add(_ unit: QueryUnit) -> PreparedQuery.Expression {
    if let number = numbers[unit] { return .unit(number) }
    numbers[unit] = units.count
    units.append(unit)
    return .unit(units.count - 1)
  }

  private func terms(of text: String) -> [String] {
    analyzer.tokens(in: text).map(\.term)
  }
}

extension MatchRule {
  /// Creates the rule by which a form and its word meet.
  init(_ rule: LemmaRule) {
    switch rule {
    case .none: self = .stem
    case .plural: self = .plural
    case .verb: self = .verb
    case .nisba: self = .nisba
    }
  }

  fileprivate init(_ kind: NameExpansion.Kind) {
    switch kind {
    case .variant: self = .variant
    case .alias: self = .alias
    case .transliteration: self = .transliteration
    }
  }
}
