/// The order in which rules are judged: each behind those whose tags it asks for, and parents behind their children.
struct RuleOrder {
  /// The numbers of the rules, those that exclude each other together; empty where there is no order.
  private(set) var steps: [[Int]] = []
  /// Rules that wait for each other, from one to the next and back to the first; nil if there are none.
  private(set) var cycle: [Int]?

  /// Finds the order of rules.
  init(_ rules: [TagRule]) {
    let numbers = RuleSet.numbers(of: rules)
    var needs: [[Int]] = rules.map { rule in
      (rule.conditions + rule.exclusions).flatMap { $0.demand.tags }
        .compactMap { numbers[RuleName.key($0)] }
    }
    for (number, rule) in rules.enumerated() {
      guard let parent = rule.parent,
        let place = rules.firstIndex(where: { $0.slug == parent })
      else { continue }
      needs[place].append(number)
    }
    let groups = Dictionary(
      grouping: rules.indices.filter { rules[$0].group != nil }, by: { rules[$0].group })
    let together = rules.map { rule in rule.group.flatMap { groups[$0] } }
    var search = Search(needs: needs, together: together)
    for number in rules.indices { search.visit(number) }
    cycle = search.cycle
    steps = search.cycle == nil ? search.steps : []
  }

  /// A search in depth for the order.
  private struct Search {
    let needs: [[Int]]
    /// The members of the group of each rule, itself among them; nil for rules of no group.
    let together: [[Int]?]
    var steps: [[Int]] = []
    var cycle: [Int]?
    private var done: Set<Int> = []
    /// The rules that wait for the one that is visited, the first of all first.
    private var waiting: [Int] = []

    init(needs: [[Int]], together: [[Int]?]) {
      self.needs = needs
      self.together = together
    }

    mutating func visit(_ number: Int) {
      let members = together[number] ?? [number]
      if cycle != nil || done.contains(number) { return }
      for member in members {
        for needed in needs[member] {
          waiting.append(member)
          if let start = waiting.firstIndex(where: { isSame($0, needed) }) {
            cycle = Array(waiting[start...]) + [needed]
          } else {
            visit(needed)
          }
          if cycle != nil { return }
          waiting.removeLast()
        }
      }
      done.formUnion(members)
      steps.append(members)
    }

    private func isSame(_ left: Int, _ right: Int) -> Bool {
      left == right || together[left]?.contains(right) == true
    }
  }
}
